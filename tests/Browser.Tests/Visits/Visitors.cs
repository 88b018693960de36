using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using SocialeKaart.TestSupport;

[assembly: AssemblyFixture(typeof(Visitors))]

namespace SocialeKaart.Browser.Tests.Visits;

/// <summary>
/// One site and one browser for the whole run; every visitor is new to both. They start with the first visitor, inside a test, so that
/// a machine without Chromium skips instead of failing.
/// </summary>
public sealed class Visitors : IAsyncDisposable
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-default-apps", "--disable-dev-shm-usage", "--no-proxy-server",
        // A request to anywhere but this machine fails at once, and is heard by the visitor.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
    ];

    // For a machine that builds something else meanwhile; a healthy page takes a fraction of it.
    private const int PatienceInMilliseconds = 30_000;

    private readonly SemaphoreSlim oneAtATime = new(1);
    private DemoSite? site;
    private IPlaywright? driver;
    private IBrowser? browser;

    /// <summary>A visitor with a browser that has never been here.</summary>
    /// <param name="look">Size of the window and colour scheme.</param>
    /// <param name="script">False for a browser without JavaScript.</param>
    public async Task<Visitor> WelcomeAsync(Look look, bool script = true)
    {
        var chromium = Requires.Chromium();
        await oneAtATime.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            site ??= await DemoSite.StartAsync();
            Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
            driver ??= await Playwright.CreateAsync();
            browser ??= await driver.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Flags });
        }
        finally
        {
            oneAtATime.Release();
        }

        var context = await browser.NewContextAsync(new()
        {
            BaseURL = site.Address.ToString(),
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ColorScheme = look.Scheme,
            // A colour halfway its change is no colour to measure.
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "nl-NL",
            JavaScriptEnabled = script,
        });
        context.SetDefaultTimeout(PatienceInMilliseconds);
        return new Visitor(context, await context.NewPageAsync(), site.Address);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        driver?.Dispose();
        if (site is not null)
            await site.DisposeAsync();
        oneAtATime.Dispose();
    }
}
