using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Pages;

public sealed class PaperTests(Visitors visitors)
{
    // Contrast of an element's letters with white paper, as WCAG counts it: backgrounds are usually not printed.
    private const string ContrastWithPaper = """
        e => {
          const [r, g, b] = getComputedStyle(e).color.match(/[\d.]+/g).map(Number).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
          return 1.05 / (.2126 * r + .7152 * g + .0722 * b + .05);
        }
        """;

    private const string DayAndRingFirst = "SocialeKaart, op papier gezet op 24 november 2026. Bel eerst: er kan iets veranderd zijn.";

    // Sentences on the paper in letters of less than 13 points; a point is a 72nd of an inch, a pixel a 96th.
    private const string SmallLetters = """
        () => [...document.querySelectorAll('main p, main li, main dd, main td')].filter(e => e.getClientRects().length && e.innerText.trim() && parseFloat(getComputedStyle(e).fontSize) < 13 * 96 / 72 - .1).length
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task On_paper_the_menu_is_gone_and_the_phone_number_reads_well(ColorScheme scheme)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk with { Scheme = scheme });
        await visitor.GoAsync("/zoeken?wat=koffie&waar=6431" + PublicPages.FirstCard);

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = scheme });

        await Expect(visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Hoofdmenu", IncludeHidden = true })).ToBeHiddenAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Over deze site", IncludeHidden = true })).ToBeHiddenAsync();
        foreach (var words in (ILocator[])[visitor.Page.Locator("h1"), visitor.Page.Locator("main a[href^='tel:']").First])
        {
            await Expect(words).ToBeVisibleAsync();
            Assert.InRange(await words.EvaluateAsync<double>(ContrastWithPaper), 7, 21);
        }
    }

    [Fact]
    public async Task On_paper_an_offer_tells_its_day_and_to_ring_first_and_drops_what_cannot_be_pressed()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        await visitor.GoAsync("/zoeken?wat=koffie&waar=6431" + PublicPages.FirstCard);
        await Expect(visitor.Page.Locator(".sk-paper")).ToBeHiddenAsync();

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(visitor.Page.Locator(".sk-paper")).ToHaveTextAsync(DayAndRingFirst);
        await Expect(visitor.Page.Locator(".sk-address-bar")).ToBeVisibleAsync();
        foreach (var screen in (string[])["Plan uw route", "Zet in mijn agenda", "Deel dit", "Printen"])
            await Expect(visitor.Page.GetByText(screen)).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/zoeken?wat=eenzaam&waar=6431")]
    [InlineData("/hulp/slapen?waar=6431")]
    [InlineData("/help-mij-kiezen")]
    [InlineData("/wijk/heerlen/hoensbroek")]
    [InlineData("/direct-hulp")]
    [InlineData("/wat-staat-hier-op")]
    [InlineData("/zoeken?wat=huiskamer+de+mijnlamp&waar=6431&soort=plek" + PublicPages.FirstCard)]
    public async Task On_paper_every_page_tells_its_day_in_large_letters_and_nothing_that_is_true_for_an_hour(string address)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        await visitor.GoAsync(address);

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(visitor.Page.Locator(".sk-wrap > .sk-paper").First).ToHaveTextAsync(DayAndRingFirst);
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>(SmallLetters));
        foreach (var passing in (ILocator[])[visitor.Page.Locator("form"), visitor.Page.GetByText("Nu open"), visitor.Page.GetByText("Nu dicht")])
        {
            for (var at = 0; at < await passing.CountAsync(); at++)
                await Expect(passing.Nth(at)).ToBeHiddenAsync();
        }
    }

    [Fact]
    public async Task On_paper_a_line_keeps_its_own_number_also_when_it_is_printed_while_another_answers_for_it()
    {
        await using var resident = await visitors.SetOutAsync(Look.Desk, Hand.Keyboard, atNight: true);
        await resident.BeginAsync("/direct-hulp");
        var line = resident.Page.Locator(".sk-line", new() { HasText = "Je bent een kind" });
        await Expect(line.GetByText("Bel 0800-2000")).ToBeVisibleAsync();

        await resident.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(line.GetByText("Bel 0800-0432")).ToBeVisibleAsync();
        await Expect(line.GetByText("Bel 0800-2000")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task On_paper_a_list_has_no_form_and_no_choices()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        await visitor.GoAsync("/zoeken?wat=koffie&waar=6431");

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(visitor.Page.Locator("form")).ToBeHiddenAsync();
        await Expect(visitor.Page.Locator(".sk-facets")).ToBeHiddenAsync();
        await Expect(visitor.Page.Locator("#keuzes-kop")).ToBeHiddenAsync();
        await Expect(visitor.Page.Locator(".sk-jump")).ToBeHiddenAsync();
        await Expect(visitor.Page.GetByText("Verder naar")).ToBeHiddenAsync();
        await Expect(visitor.Page.Locator(".sk-card").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_paper_direct_help_keeps_its_numbers_and_drops_the_way_out()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        await visitor.GoAsync("/direct-hulp");

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(visitor.Page.GetByText("Snel weg", new() { Exact = true })).ToBeHiddenAsync();
        var call = visitor.Page.Locator("main a[href='tel:112']").First;
        await Expect(call).ToBeVisibleAsync();
        Assert.InRange(await call.EvaluateAsync<double>(ContrastWithPaper), 7, 21);
    }

    [Theory]
    [InlineData("/agenda?waar=6431")]
    [InlineData("/agenda?waar=Maastricht")]
    [InlineData("/agenda?waar=Heerlen&van=2026-12-01")]
    public async Task On_paper_a_week_is_one_sheet(string address)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        await visitor.GoAsync(address);

        var sheet = System.Text.Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.Equal(1, System.Text.RegularExpressions.Regex.Count(sheet, @"/Type\s*/Page\b"));
    }
}
