using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using SocialeKaart.TestSupport;

[assembly: AssemblyFixture(typeof(Visitors))]

namespace SocialeKaart.Browser.Tests.Visits;

/// <summary>
/// One site and one browser for the whole run; every visitor is new to both. They start with the first visitor, inside a test, so that
/// a machine without Chromium skips instead of failing. Who comes at night gets a second site: a clock cannot stand still at two moments.
/// </summary>
public sealed class Visitors : IAsyncDisposable
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-default-apps", "--disable-dev-shm-usage", "--no-proxy-server",
        // The site of somebody else is played by a test; this browser would keep it from a server on its own machine.
        "--disable-features=LocalNetworkAccessChecks",
        // A request to anywhere but this machine fails at once, and is heard by the visitor.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
    ];

    // For a machine that builds something else meanwhile; a healthy page takes a fraction of it.
    private const int PatienceInMilliseconds = 30_000;

    // Wednesday 25 November 2026, 2:30 in Amsterdam.
    private static readonly DateTimeOffset Night = new(2026, 11, 25, 1, 30, 0, TimeSpan.Zero);

    private readonly SemaphoreSlim oneAtATime = new(1);
    private DemoSite? site;
    private DemoSite? siteAtNight;
    private IPlaywright? driver;
    private IBrowser? browser;

    /// <summary>A visitor with a browser that has never been here.</summary>
    /// <param name="look">Size of the window and colour scheme.</param>
    /// <param name="script">False for a browser without JavaScript.</param>
    public async Task<Visitor> WelcomeAsync(Look look, bool script = true)
    {
        var open = await OpenAsync(atNight: false);
        return await NewVisitorAsync(open, look, script, touch: false);
    }

    /// <summary>Somebody who sets out with a finger or with a keyboard alone, by day or at half past two at night.</summary>
    public async Task<Journey> SetOutAsync(Look look, Hand hand, bool script = true, bool atNight = false)
    {
        var open = await OpenAsync(atNight);
        return new Journey(await NewVisitorAsync(open, look, script, hand == Hand.Finger), hand, look, script);
    }

    /// <summary>Whoever gives the site by day its images of streets.</summary>
    public async Task<TileServer> TilesAsync() => (await OpenAsync(atNight: false)).Tiles;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        driver?.Dispose();
        foreach (var open in new[] { site, siteAtNight }.OfType<DemoSite>())
            await open.DisposeAsync();
        oneAtATime.Dispose();
    }

    private async Task<DemoSite> OpenAsync(bool atNight)
    {
        var chromium = Requires.Chromium();
        await oneAtATime.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
            driver ??= await Playwright.CreateAsync();
            browser ??= await driver.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Flags });
            return atNight ? siteAtNight ??= await DemoSite.StartAsync(Night) : site ??= await DemoSite.StartAsync();
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private async Task<Visitor> NewVisitorAsync(DemoSite at, Look look, bool script, bool touch)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = at.Address.ToString(),
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ColorScheme = look.Scheme,
            // A colour halfway its change is no colour to measure.
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "nl-NL",
            JavaScriptEnabled = script,
            HasTouch = touch,
        });
        context.SetDefaultTimeout(PatienceInMilliseconds);
        return new Visitor(context, await context.NewPageAsync(), at);
    }
}
