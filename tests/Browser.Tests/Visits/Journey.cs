using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Visits;

/// <summary>One person on the way to help, with a finger or with a keyboard and nothing else. The same steps for both.</summary>
public sealed partial class Journey : IAsyncDisposable
{
    // A group of choices that the arrows do not get through is broken.
    private const int EnoughArrows = 12;

    private readonly Visitor visitor;
    private readonly Hand hand;
    private readonly Look look;
    private readonly bool script;

    internal Journey(Visitor visitor, Hand hand, Look look, bool script) =>
        (this.visitor, this.hand, this.look, this.script) = (visitor, hand, look, script);

    /// <summary>The tab.</summary>
    public IPage Page => visitor.Page;

    /// <summary>The first card of a list, or the first of the page.</summary>
    public ILocator FirstCard => Page.Locator(".sk-card").First;

    /// <summary>The only first heading of the page.</summary>
    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>Opens an address: where somebody comes in.</summary>
    public Task BeginAsync(string address) => visitor.GoAsync(address);

    /// <summary>A link of the page by its text, the first when there are more.</summary>
    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name }).First;

    /// <summary>Asks on the page one begins on.</summary>
    public async Task AskAsync(string need, string place)
    {
        await BeginAsync("/");
        await AskHereAsync(need, place, "Uw vraag, in uw eigen woorden", "Uw postcode of plaats", "Zoeken");
    }

    /// <summary>Asks on the page one is on, in the form with these words: they differ per language.</summary>
    public async Task AskHereAsync(string need, string place, string question, string where, string search)
    {
        await WriteAsync(Page.GetByLabel(question), need);
        await WriteAsync(Page.GetByLabel(where), place);
        // Places that begin so may lie over the button: a telephone has a key for it on its own keyboard.
        if (hand == Hand.Finger)
            await Page.Keyboard.PressAsync("Enter");
        else
            await ChooseAsync(Page.GetByRole(AriaRole.Button, new() { Name = search }));
        await Expect(Page).ToHaveURLAsync(Results());
        await visitor.ComeInWholeAsync();
    }

    /// <summary>Follows a link, presses a button, folds something open.</summary>
    public async Task ChooseAsync(ILocator target)
    {
        if (hand == Hand.Finger)
        {
            await target.TapAsync();
            return;
        }

        await Keys.ToAsync(target);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Fills in a field.</summary>
    public async Task WriteAsync(ILocator field, string text)
    {
        // What is suggested for the field before may lie over it: a telephone has a key for the next field.
        if (hand == Hand.Finger)
            await field.FocusAsync();
        else
            await Keys.ToAsync(field);
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Every page that was opened on the way, with one of its headers.</summary>
    public Task<IReadOnlyList<(string Url, string? Value)>> PagesAsync(string header) => visitor.PagesAsync(header);

    /// <summary>Picks one of a group of which only one can be had.</summary>
    public async Task PickAsync(string label)
    {
        var wanted = Page.GetByLabel(label);
        if (hand == Hand.Finger)
        {
            await wanted.TapAsync();
        }
        else
        {
            await Keys.ToAsync(Page.GetByRole(AriaRole.Radio).First);
            await Page.Keyboard.PressAsync("Space");
            for (var arrows = 0; arrows < EnoughArrows && !await wanted.IsCheckedAsync(); arrows++)
                await Page.Keyboard.PressAsync("ArrowDown");
        }

        await Expect(wanted).ToBeCheckedAsync();
    }

    /// <summary>
    /// Looks back from where it ends: the page has no barriers by day and by night, nothing broke on the way, no answer set a cookie,
    /// nobody else was asked and nothing stayed behind in the browser.
    /// </summary>
    public async Task ArriveAsync(string name)
    {
        await visitor.ComeInWholeAsync();
        // Axe is a script itself: without script the same pages are looked at by EveryPageTests.
        if (script)
            await Axe.FindsNothingAsync(Page, $"{name} {hand}", [look, look with { Scheme = ColorScheme.Dark }]);
        var cookies = await visitor.CookiesOnTheWayAsync();
        var kept = await Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length");
        Assert.Multiple(
            () => Assert.Empty(cookies),
            () => Assert.Equal(0, kept),
            () => Assert.Empty(visitor.Elsewhere),
            () => Assert.True(visitor.Complaints.Count == 0, string.Join(Environment.NewLine, visitor.Complaints)));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => visitor.DisposeAsync();

    [GeneratedRegex(@"/zoeken\?")]
    private static partial Regex Results();
}
