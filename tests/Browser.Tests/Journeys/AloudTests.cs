using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

/// <summary>
/// "Lees voor". A headless Chromium has no voices, so the tests bring one: <c>speechSynthesis</c> is the outer world here, as a loudspeaker is, and
/// this is the one thing that is not real. It says nothing and waits until the test tells that a word or a sentence is over.
/// </summary>
public sealed class AloudTests(Visitors visitors)
{
    private const string Offer = "/zoeken?wat=huiskamer+de+mijnlamp&waar=6431&soort=plek" + PublicPages.FirstCard;

    private const string Voice = """
        (language, late) => {
          window.said = [];
          const voices = late ? [] : [{ lang: language, name: 'Proef', localService: true }];
          const listeners = [];
          Object.defineProperty(window, 'speechSynthesis', { value: {
            getVoices: () => voices,
            addEventListener: (_, listener) => listeners.push(listener),
            speak: utterance => { window.utterance = utterance; window.said.push(utterance.text.trim()); },
            cancel: () => { const was = window.utterance; window.utterance = null; if (was && was.onerror) was.onerror({ error: 'canceled' }); },
          } });
          window.SpeechSynthesisUtterance = function (text) { this.text = text; };
          window.voicesCome = () => { voices.push({ lang: language, name: 'Proef', localService: true }); listeners.forEach(listener => listener()); };
        }
        """;

    [Fact]
    public async Task A_page_is_read_sentence_by_sentence_with_the_word_marked_and_ends_by_itself()
    {
        await using var visitor = await WelcomeAsync(Look.Phone);
        var page = visitor.Page;
        await visitor.GoAsync(Offer);
        Assert.Equal(0, await page.EvaluateAsync<int>("() => said.length"));

        await Button(page, "Lees voor").ClickAsync();

        var title = await page.Locator("h1").InnerTextAsync();
        Assert.Equal([title], await SaidAsync(page));
        Assert.Equal(title, await MarkedAsync(page, "sk-sentence"));
        await page.EvaluateAsync("() => utterance.onboundary({ charIndex: utterance.text.indexOf(' ') + 1, name: 'word' })");
        Assert.Equal(title.Split(' ')[1], await MarkedAsync(page, "sk-word"));
        Assert.Equal("nl", await page.EvaluateAsync<string>("() => utterance.lang"));

        // To the end, one sentence after the other.
        await page.EvaluateAsync("() => { let left = 500; while (window.utterance && left-- > 0) { const one = utterance; window.utterance = null; one.onend(); } }");
        await Expect(Button(page, "Lees voor")).ToBeVisibleAsync();
        var said = await SaidAsync(page);
        Assert.InRange(said.Count, 10, 200);
        Assert.DoesNotContain(said, sentence => sentence.Contains("U bent hier", StringComparison.Ordinal) || sentence.Contains("Deel dit", StringComparison.Ordinal));
        Assert.Equal("", await MarkedAsync(page, "sk-sentence"));
        Assert.True(visitor.Complaints.Count == 0, string.Join(Environment.NewLine, visitor.Complaints));
    }

    [Fact]
    public async Task One_can_pause_go_on_with_the_same_sentence_and_stop_with_escape_and_the_keyboard_stays_where_it_is()
    {
        await using var visitor = await WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await visitor.GoAsync("/hulp/rouw");
        await Button(page, "Lees voor").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.EvaluateAsync("() => utterance.onend()");
        var second = (await SaidAsync(page))[1];

        await page.Keyboard.PressAsync("Enter");
        await Expect(Button(page, "Lees verder")).ToBeFocusedAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => window.utterance === null"));
        await page.Keyboard.PressAsync("Enter");
        await Expect(Button(page, "Pauze")).ToBeFocusedAsync();
        Assert.Equal(second, (await SaidAsync(page))[^1]);

        await page.Keyboard.PressAsync("Escape");
        await Expect(Button(page, "Lees voor")).ToBeFocusedAsync();
        await Expect(Button(page, "Stop")).ToBeHiddenAsync();
        Assert.Equal("", await MarkedAsync(page, "sk-sentence"));

        await page.Keyboard.PressAsync("Enter");
        await Button(page, "Stop").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(Button(page, "Lees voor")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_older_browser_gets_the_sentence_marked_and_the_page_back_as_it_was_with_its_links()
    {
        await using var visitor = await WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await page.AddInitScriptAsync("delete window.Highlight;");
        await visitor.GoAsync(Offer);
        var before = await page.Locator("main").EvaluateAsync<string>("main => { main.normalize(); return main.querySelector('h1').parentElement.innerHTML; }");

        await Button(page, "Lees voor").ClickAsync();
        await page.EvaluateAsync("() => { let left = 500; while (window.utterance && !utterance.text.includes('0 4 5') && left-- > 0) { const one = utterance; window.utterance = null; one.onend(); } }");

        await Expect(page.Locator("a .sk-said").First).ToBeVisibleAsync();
        await Button(page, "Stop").ClickAsync();
        await Expect(page.Locator(".sk-said")).ToHaveCountAsync(0);
        Assert.Equal(before, await page.Locator("main").EvaluateAsync<string>("main => { main.normalize(); return main.querySelector('h1').parentElement.innerHTML; }"));
    }

    [Fact]
    public async Task When_the_list_changes_in_place_it_stops_and_can_read_the_new_one()
    {
        await using var visitor = await WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await visitor.GoAsync("/zoeken?wat=koffie&waar=6431");
        await Button(page, "Lees voor").ClickAsync();

        await page.Locator("#keuzes").GetByRole(AriaRole.Link, new() { NameRegex = new(@"^\s*gratis") }).ClickAsync();
        await Expect(page).ToHaveURLAsync("/zoeken?wat=koffie&waar=6431&kosten=gratis");
        await Expect(Button(page, "Lees voor")).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => window.utterance === null"));

        await Button(page, "Lees voor").ClickAsync();
        Assert.StartsWith(await page.Locator("h1").InnerTextAsync(), (await SaidAsync(page))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Voices_that_come_late_bring_the_button_late_and_nothing_moves()
    {
        await using var visitor = await WelcomeAsync(Look.Phone, late: true);
        var page = visitor.Page;
        await visitor.GoAsync(Offer);
        await Expect(Button(page, "Lees voor")).ToHaveCountAsync(0);
        var before = await visitor.TopsAsync();

        await page.EvaluateAsync("() => voicesCome()");

        await Expect(Button(page, "Lees voor")).ToBeVisibleAsync();
        Assert.Equal(before, await visitor.TopsAsync());
    }

    [Theory]
    [InlineData("/direct-hulp")]
    [InlineData("/hulp/rouw")]
    [InlineData("/zoeken?wat=koffie&waar=6431")]
    [InlineData("/zoeken?wat=eenzaam&waar=6431" + PublicPages.FirstCard)]
    public async Task Axe_finds_nothing_while_it_reads(string address)
    {
        await using var visitor = await WelcomeAsync(Look.Phone);
        await visitor.GoAsync(address);

        await Button(visitor.Page, "Lees voor").ClickAsync();

        await Expect(Button(visitor.Page, "Stop")).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(visitor.Page, $"lees voor {address}", Look.Usual);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("de-DE")]
    public async Task Without_a_dutch_voice_there_is_no_button(string? language)
    {
        await using var visitor = language is null ? await visitors.WelcomeAsync(Look.Phone) : await WelcomeAsync(Look.Phone, language);

        await visitor.GoAsync(Offer);

        await visitor.ComeInWholeAsync();
        await Expect(visitor.Page.Locator(".sk-aloud")).ToHaveCountAsync(1);
        await Expect(visitor.Page.Locator(".sk-aloud [data-do=read]")).ToBeHiddenAsync();
    }

    private async Task<Visitor> WelcomeAsync(Look look, string language = "nl-NL", bool late = false)
    {
        var visitor = await visitors.WelcomeAsync(look);
        await visitor.Page.AddInitScriptAsync($"({Voice})('{language}', {(late ? "true" : "false")});");
        return visitor;
    }

    private static ILocator Button(IPage page, string name) => page.Locator(".sk-aloud").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static async Task<IReadOnlyList<string>> SaidAsync(IPage page) => await page.EvaluateAsync<string[]>("() => said");

    private static Task<string> MarkedAsync(IPage page, string name) =>
        page.EvaluateAsync<string>("name => Array.from(CSS.highlights.get(name) || []).map(range => range.toString()).join('')", name);
}
