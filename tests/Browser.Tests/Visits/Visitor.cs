using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Visits;

/// <summary>One person in a fresh browser. Writes down whatever the browser complains of and every address it asks for elsewhere.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private const string Tops = """
        () => Array.from(document.querySelectorAll('main figure, main h1, main h2, main p, main ul'))
          .filter(e => e.checkVisibility()).map(e => Math.round(e.getBoundingClientRect().top)).join()
        """;

    private readonly IBrowserContext context;
    private readonly DemoSite site;
    private readonly List<string> complaints = [];
    private readonly List<string> elsewhere = [];
    private readonly ConcurrentQueue<IResponse> answers = [];

    internal Visitor(IBrowserContext context, IPage page, DemoSite site)
    {
        (this.context, this.site, Page) = (context, site, page);
        page.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning" && !IsAnswerOfThePageItself(said, page))
                complaints.Add($"{said.Type}: {said.Text} ({said.Location})");
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                elsewhere.Add(request.Url);
        };
        page.RequestFailed += (_, request) =>
        {
            // What the page no longer waits for, because one has gone on.
            if (request.Failure != "net::ERR_ABORTED")
                complaints.Add($"{request.Url}: {request.Failure}");
        };
        page.Response += (_, answer) =>
        {
            answers.Enqueue(answer);
            if (answer.Status >= 400 && !answer.Request.IsNavigationRequest)
                complaints.Add($"{answer.Url}: {answer.Status}");
        };
    }

    /// <summary>The tab.</summary>
    public IPage Page { get; }

    /// <summary>Errors and warnings of the console (refused by the content policy, for one), failed requests, missing files.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Addresses of other hosts that the browser asked for by itself.</summary>
    public IReadOnlyList<string> Elsewhere => elsewhere;

    /// <summary>Opens a page of <see cref="PublicPages"/> or any address, and waits until styles and letters are there.</summary>
    public async Task GoAsync(string address)
    {
        var steps = address.Split(PublicPages.Step);
        await Page.GotoAsync(steps[0].StartsWith(PublicPages.Kept, StringComparison.Ordinal) ? site.KeptAddress(steps[0][PublicPages.Kept.Length..]) : steps[0]);
        foreach (var step in steps.Skip(1))
        {
            if (PublicPages.FirstCard.EndsWith(step, StringComparison.Ordinal))
                await Page.GotoAsync(await Page.Locator(".sk-card__title a").First.GetAttributeAsync("href") ?? "");
            else if (PublicPages.Organisation.EndsWith(step, StringComparison.Ordinal))
                await Page.GotoAsync(await Page.Locator("#contact + p a").GetAttributeAsync("href") ?? "");
            else if (PublicPages.Report.EndsWith(step, StringComparison.Ordinal))
                await Page.GetByRole(AriaRole.Link, new() { Name = "Klopt dit niet?" }).ClickAsync();
            else
                await Page.GetByRole(AriaRole.Button, new() { Name = "Versturen" }).ClickAsync();
        }

        await Page.EvaluateAsync("() => document.fonts.ready");
    }

    /// <summary>
    /// Waits until the page is there with its scripts and pictures. It asks again and again: a wait for an event misses one that came between
    /// looking and listening.
    /// </summary>
    public Task ComeInWholeAsync() => Expect(Page.Locator("html")).ToHaveJSPropertyAsync("ownerDocument.readyState", "complete");

    /// <summary>
    /// How far down everything stands that one sees, to be held against later: what is folded away has no place until the browser happens
    /// to lay it out, also unseen.
    /// </summary>
    public Task<string> TopsAsync() => Page.EvaluateAsync<string>(Tops);

    /// <summary>From here on nothing comes over the line.</summary>
    public Task LoseInternetAsync() => context.SetOfflineAsync(true);

    /// <summary>The cookies that were set.</summary>
    public async Task<IReadOnlyList<string>> CookiesAsync() => [.. (await context.CookiesAsync()).Select(cookie => cookie.Name)];

    /// <summary>The cookies that any answer tried to set, also one that the browser refused.</summary>
    public async Task<IReadOnlyList<string>> CookiesOnTheWayAsync()
    {
        var found = new List<string>(await CookiesAsync());
        foreach (var answer in answers)
        {
            if (await answer.HeaderValueAsync("set-cookie") is { } cookie)
                found.Add($"{answer.Url}: {cookie}");
        }

        return found;
    }

    /// <summary>Every page that was opened, with one of its headers; null where an answer has none.</summary>
    public async Task<IReadOnlyList<(string Url, string? Value)>> PagesAsync(string header)
    {
        var found = new List<(string, string?)>();
        foreach (var answer in answers.Where(answer => answer.Request.IsNavigationRequest))
            found.Add((answer.Url, await answer.HeaderValueAsync(header)));
        return found;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => context.DisposeAsync();

    // The browser also reports the status of a page that is meant to be a 404.
    private static bool IsAnswerOfThePageItself(IConsoleMessage said, IPage page) =>
        said.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) && said.Location.StartsWith(page.Url, StringComparison.Ordinal);
}
