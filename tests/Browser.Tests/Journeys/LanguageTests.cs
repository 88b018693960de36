using System.Text.RegularExpressions;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

/// <summary>People who read another language than the offers are written in.</summary>
public sealed class LanguageTests(Visitors visitors)
{
    private const string FirstDigitIsOnTheLeft = """
        a => {
          const text = document.createTreeWalker(a, NodeFilter.SHOW_TEXT).nextNode();
          const at = i => { const r = document.createRange(); r.setStart(text, i); r.setEnd(text, i + 1); return r.getBoundingClientRect().left; };
          const digits = [...text.data].map((letter, i) => /\d/.test(letter) ? i : -1).filter(i => i >= 0);
          return at(digits[0]) < at(digits[digits.length - 1]);
        }
        """;

    [Theory]
    [InlineData(Hand.Finger)]
    [InlineData(Hand.Keyboard)]
    public async Task An_Arabic_reader_in_Brunssum_finds_who_speaks_Arabic_and_reads_from_the_right(Hand hand)
    {
        await using var mother = await visitors.SetOutAsync(Look.Phone, hand);
        await mother.BeginAsync("/");
        await mother.ChooseAsync(mother.Page.Locator(".sk-lang summary"));
        await mother.ChooseAsync(mother.Link("العربية"));
        await Expect(mother.Page).ToHaveURLAsync(new Regex("/ar/?$"));
        await ReadsFromTheRightAsync(mother);
        await mother.ArriveAsync("arabisch begin");

        await mother.AskHereAsync("تعلم الهولندية", "Brunssum", "سؤالك، بكلماتك أنت", "رمزك البريدي أو بلدتك", "بحث");
        await ReadsFromTheRightAsync(mother);
        await Expect(mother.FirstCard).ToContainTextAsync("Een voorlezer aan de bank");
        await Expect(mother.FirstCard.Locator("[lang=nl]").First).ToBeVisibleAsync();
        await mother.ArriveAsync("arabisch lijst");

        await mother.ChooseAsync(mother.FirstCard.Locator(".sk-card__title a"));
        await Expect(mother.Heading).ToHaveTextAsync("Een voorlezer aan de bank");
        var main = mother.Page.Locator("main");
        await Expect(main).ToContainTextAsync("يوجد هنا من يتحدث");
        await Expect(main).ToContainTextAsync("Dag, ik spreek Arabisch en een beetje Nederlands.");
        // The digits of a number one calls never turn around.
        Assert.True(await main.Locator("a[href^='tel:']").First.EvaluateAsync<bool>(FirstDigitIsOnTheLeft), "the number runs backwards");
        await ReadsFromTheRightAsync(mother);
        await mother.ArriveAsync("arabisch aanbod");
    }

    [Theory]
    [InlineData(Hand.Finger)]
    [InlineData(Hand.Keyboard)]
    public async Task A_German_speaker_in_Vaals_asks_in_German_and_can_say_it_in_Dutch(Hand hand)
    {
        await using var neighbour = await visitors.SetOutAsync(Look.Phone, hand);
        await neighbour.BeginAsync("/de/");
        await neighbour.AskHereAsync("Briefe verstehen", "Vaals", "Ihre Frage, in eigenen Worten", "Ihre Postleitzahl oder Ihr Ort", "Suchen");

        await Expect(neighbour.Page).ToHaveURLAsync(new Regex("/de/zoeken"));
        await Expect(neighbour.FirstCard).ToContainTextAsync("Papieren van twee landen, Vaals");
        await neighbour.ArriveAsync("duits lijst");
        await neighbour.ChooseAsync(neighbour.FirstCard.Locator(".sk-card__title a"));

        await Expect(neighbour.Heading).ToHaveTextAsync("Papieren van twee landen, Vaals");
        await Expect(neighbour.Page.Locator("main")).ToContainTextAsync("Hier spricht jemand Deutsch.");
        await Expect(neighbour.Page.Locator("main")).ToContainTextAsync("Dag, ik spreek Duits en een beetje Nederlands.");
        await neighbour.ArriveAsync("duits aanbod");

        // From here on every link stays in German.
        await neighbour.ChooseAsync(neighbour.Link("Sofort Hilfe"));
        await Expect(neighbour.Page).ToHaveURLAsync(new Regex("/de/direct-hulp$"));
        await Expect(neighbour.Page.Locator("a[href='tel:112']").First).ToBeVisibleAsync();
    }

    private static async Task ReadsFromTheRightAsync(Journey reader)
    {
        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        var (width, heading) = (reader.Page.ViewportSize!.Width, await reader.Heading.BoundingBoxAsync());
        Assert.InRange(heading!.X + heading.Width, width - 32, width);
        var sideways = await reader.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
        Assert.False(sideways, "the page scrolls sideways");
    }
}
