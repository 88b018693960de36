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

        await Expect(visitor.Page.Locator(".sk-paper")).ToHaveTextAsync("Op papier gezet op 24 november 2026. Bel eerst: er kan iets veranderd zijn.");
        await Expect(visitor.Page.Locator(".sk-address-bar")).ToBeVisibleAsync();
        foreach (var screen in (string[])["Plan uw route", "Zet in mijn agenda", "Deel dit", "Printen"])
            await Expect(visitor.Page.GetByText(screen)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task On_paper_a_list_has_no_form_and_no_choices()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        await visitor.GoAsync("/zoeken?wat=koffie&waar=6431");

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(visitor.Page.Locator("form")).ToBeHiddenAsync();
        await Expect(visitor.Page.Locator(".sk-facets")).ToBeHiddenAsync();
        await Expect(visitor.Page.GetByText("Alle keuzes", new() { Exact = true })).ToBeHiddenAsync();
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
}
