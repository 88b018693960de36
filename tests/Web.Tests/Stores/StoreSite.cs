using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Indexer.Keeping;
using SocialeKaart.TestSupport;
using SocialeKaart.Web.Tests.Privacy;

namespace SocialeKaart.Web.Tests.Stores;

/// <summary>The whole site over a real store: one node, with a data directory of its own or one that an earlier run left.</summary>
public sealed class StoreSite(StoreConnection store, DataDirectory data) : WebApplicationFactory<Program>
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(60);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The keeper of this node.</summary>
    public IndexKeeper Keeper => Services.GetRequiredService<IndexKeeper>();

    /// <summary>What the keeper of this node says to its operator.</summary>
    public CapturedLogs Logs { get; } = new();

    /// <summary>The clock of this node.</summary>
    public FixedClock Clock { get; } = new();

    /// <summary>Starts it and waits until it has an index.</summary>
    /// <param name="store">The store it follows.</param>
    /// <param name="data">What an earlier run left; null is a new folder.</param>
    /// <param name="onAPort">True for a real port on this machine, false for one process.</param>
    public static async Task<StoreSite> StartAsync(StoreConnection store, DataDirectory? data = null, bool onAPort = false)
    {
        var site = new StoreSite(store, data ?? Requires.TemporaryData());
        if (onAPort)
            site.UseKestrel(0);
        await UntilAsync(() => Task.FromResult(site.Keeper.Stamp is not null));
        return site;
    }

    /// <summary>Looks again and again until it holds, and says how long that took. Fails after a minute, which no machine needs.</summary>
    public static async Task<TimeSpan> UntilAsync(Func<Task<bool>> holds)
    {
        var started = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(started.Elapsed < LongEnough, "It did not happen within a minute.");
            await Task.Delay(TimeSpan.FromMilliseconds(15), Stop);
        }

        return started.Elapsed;
    }

    /// <summary>A browser without cookies that does not follow redirects by itself.</summary>
    public HttpClient Visit() => CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = ClientOptions.BaseAddress });

    /// <summary>Asks a page as it is, without following redirects.</summary>
    public async Task<HttpResponseMessage> AskAsync(string address)
    {
        using var visitor = Visit();
        return await visitor.GetAsync(new Uri(address, UriKind.Relative), Stop);
    }

    /// <summary>The words of a page that must be there.</summary>
    public async Task<string> ReadAsync(string address)
    {
        using var answer = await AskAsync(address);
        Assert.True(answer.IsSuccessStatusCode, $"{address} answered {answer.StatusCode}.");
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    /// <summary>True when the results of a search hold these words.</summary>
    public async Task<bool> FindsAsync(string what, string words) =>
        (await ReadAsync($"/zoeken?wat={Uri.EscapeDataString(what)}")).Contains(words, StringComparison.Ordinal);

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("SocialeKaart:DataDirectory", data.FullPath);
        builder.UseSetting("ConnectionStrings:SocialeKaart", store.ConnectionString);
        // The tests ask more often than any visitor may.
        builder.UseSetting("SocialeKaart:VisitorRates:Burst", "1000000");
        // Lets a test say from which connection it asks.
        builder.UseSetting("SocialeKaart:TrustedProxies:0", "127.0.0.1");
        builder.ConfigureLogging(logging => logging.AddProvider(Logs).AddFilter<CapturedLogs>((category, level) =>
            level >= LogLevel.Information && category?.StartsWith(typeof(IndexKeeper).FullName!, StringComparison.Ordinal) == true));
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}
