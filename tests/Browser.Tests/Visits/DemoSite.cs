using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Cli;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Storage;
using SocialeKaart.TestSupport;
using SocialeKaart.Web.Site;

namespace SocialeKaart.Browser.Tests.Visits;

/// <summary>The real site on a real port with the demo region in an SQLite file of its own. Only the clock stands still.</summary>
/// <remarks>The type argument only names the assembly of the site: the command line has a <c>Program</c> too.</remarks>
public sealed class DemoSite : WebApplicationFactory<SiteOptions>
{
    /// <summary>The site of somebody else who may show a part of ours in a frame. Nobody listens there: a test plays it.</summary>
    public const string Foreign = "http://localhost:9999";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly DataDirectory data = Requires.TemporaryData();
    private readonly FixedClock clock = new();
    private TileServer tiles = null!;

    /// <summary>Whoever gives this site its images of streets: another host, as it always is.</summary>
    public TileServer Tiles => tiles;

    /// <summary>Where it listens, with a slash at the end.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>Seeds the demo region, starts the site and waits until its index answers.</summary>
    /// <param name="moment">Where the clock stands still; null for a Tuesday morning.</param>
    public static async Task<DemoSite> StartAsync(DateTimeOffset? moment = null)
    {
        // A developer's own database is not for the demo.
        Environment.SetEnvironmentVariable("ConnectionStrings__SocialeKaart", null);
        var site = new DemoSite { tiles = await TileServer.StartAsync() };
        if (moment is { } still)
            site.clock.Set(still);
        Assert.Equal(0, await SkCommand.RunAsync(["--data", site.data.FullPath, "demo"]));
        site.UseKestrel(0);
        // Starts the site; its address is known only then.
        _ = site.Services;
        await site.WaitUntilReadyAsync();
        return site;
    }

    /// <summary>The path of an offer by its title, also of one that is over: what somebody kept who was here before.</summary>
    public string KeptAddress(string title)
    {
        using var db = Services.GetRequiredService<ListingsStore>().CreateDbContext();
        return "/aanbod/" + db.Listings.Single(listing => listing.Facts.Title == title).Code;
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // Development finds the assets of a build that was not published.
        builder.UseEnvironment("Development");
        builder.UseSetting("SocialeKaart:DataDirectory", data.FullPath);
        builder.UseSetting("SocialeKaart:Map:TileUrl", tiles.Template);
        builder.UseSetting("SocialeKaart:Embedding:Sites:0", Foreign);
        // The clock stands still: no form would ever be old enough to be sent.
        builder.UseSetting("SocialeKaart:Forms:YoungestSeconds", "0");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock));
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(data.FullPath))
            Directory.Delete(data.FullPath, recursive: true);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await tiles.DisposeAsync();
    }

    private async Task WaitUntilReadyAsync()
    {
        using var client = CreateClient();
        using var deadline = new CancellationTokenSource(Patience);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        HttpStatusCode status;
        do
        {
            using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), deadline.Token);
            status = answer.StatusCode;
        }
        while (status != HttpStatusCode.OK && await tick.WaitForNextTickAsync(deadline.Token));
    }
}
