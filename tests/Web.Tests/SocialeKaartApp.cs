using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Web.Tests;

/// <summary>
/// The whole site, fresh, with a data directory of its own, a clock that stands still and an index that the test hands it.
/// Call <c>UseKestrel(0)</c> before the first client for a real port.
/// </summary>
public sealed class SocialeKaartApp : WebApplicationFactory<Program>
{
    private readonly DataDirectory data = Requires.TemporaryData();

    /// <summary>The index of this site. Starts with an empty state number 1; set <c>Current</c> to null for a site that is still starting.</summary>
    public HandMadeGenerations Generations { get; } = new();

    /// <summary>Before which <c>/proef/traag</c> waits.</summary>
    public Gate Gate { get; } = new();

    /// <summary>The clock of this site.</summary>
    public FixedClock Clock { get; } = new();

    /// <summary>The data directory of this site; gone afterwards.</summary>
    public string DataFolder => data.FullPath;

    /// <summary>More configuration, as an operator would give it ("SocialeKaart:Languages:0" = "en").</summary>
    public Dictionary<string, string> Settings { get; init; } = [];

    /// <summary>The environment; Development finds the assets of a build that was not published.</summary>
    public string EnvironmentName { get; init; } = "Development";

    /// <summary>Changes to the services, after those of the site.</summary>
    public Action<IServiceCollection> ChangeServices { get; init; } = _ => { };

    /// <summary>A browser without cookies that does not follow redirects by itself.</summary>
    public HttpClient Visit()
    {
        // Starts the site; with Kestrel the address is known only then.
        _ = Services;
        return CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = ClientOptions.BaseAddress });
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(EnvironmentName);
        builder.UseSetting("SocialeKaart:DataDirectory", data.FullPath);
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<IGenerationSource>(Generations);
            services.AddSingleton(Gate);
            services.AddSingleton<IEndpointGroup, Probes>();
            ChangeServices(services);
        });
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(data.FullPath))
            Directory.Delete(data.FullPath, recursive: true);
    }
}
