using AngleSharp.Dom;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages;

/// <summary>What the page of an offer has for who reads the site in another language than Dutch.</summary>
public sealed class OfferInLanguagesTests(SharedSite site) : IClassFixture<SharedSite>
{
    private const string Page = "/aanbod/c000001/het-aanbod";

    [Theory]
    [InlineData("/pl", "Pools")]
    [InlineData("/ar", "Arabisch")]
    [InlineData("/uk", "Oekraïens")]
    public async Task Beside_the_telephone_number_stands_a_Dutch_sentence_to_say(string prefix, string language)
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync(prefix + Page);

        var phrase = Assert.Single(page.QuerySelectorAll(".sk-first [lang=nl] strong"));
        Assert.Equal($"Dag, ik spreek {language} en een beetje Nederlands. Ik bel over Koffie in De Mijnlamp. Kunt u mij helpen?", phrase.Words());
        Assert.Equal("ltr", phrase.ParentElement!.GetAttribute("dir"));
    }

    [Fact]
    public async Task Without_a_telephone_number_the_sentence_is_for_at_the_door()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp", facts => facts with { Contact = new() { Email = "koffie@example.nl" } }));

        var page = await site.ReadAsync("/en" + Page);

        Assert.Equal("Dag, ik spreek Engels en een beetje Nederlands. Ik kom voor Koffie in De Mijnlamp. Kunt u mij helpen?", Phrases(page).Single().Words());
        Assert.NotNull(Phrases(page).Single().Closest("[aria-labelledby=contact]"));
    }

    [Fact]
    public async Task Where_nobody_is_met_there_is_nothing_to_say()
    {
        site.Show(World.Offer(1, "Lezen over rouw", facts => facts with { Contact = new(), Reach = new() { Kind = ReachKind.Online } }, metresEast: null));

        Assert.Empty(Phrases(await site.ReadAsync("/en" + Page)));
    }

    [Fact]
    public async Task Who_reads_Dutch_is_not_told_what_to_say_or_that_Dutch_is_spoken()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp", facts => facts with { SpokenLanguages = ["Nederlands", "Pools"] }));

        var page = await site.ReadAsync(Page);

        Assert.Empty(Phrases(page));
        Assert.DoesNotContain("Hier spreekt iemand", page.MainText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/pl", "Ktoś tutaj zna język: polski.")]
    [InlineData("/tr", "Burada Türkçe konuşan biri var.")]
    public async Task That_somebody_speaks_the_language_of_the_reader_stands_above_the_first_step(string prefix, string said)
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp", facts => facts with { SpokenLanguages = ["polski", "Turks"] }));

        var page = await site.ReadAsync(prefix + Page);

        var sentence = page.QuerySelectorAll("main p").Single(line => line.Words() == said);
        Assert.Equal(DocumentPositions.Following, sentence.CompareDocumentPosition(page.QuerySelector(".sk-first")!) & DocumentPositions.Following);
    }

    [Fact]
    public async Task A_language_that_nobody_there_speaks_is_not_promised()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp", facts => facts with { SpokenLanguages = ["Engels"] }));

        Assert.DoesNotContain("Ktoś tutaj zna język", (await site.ReadAsync("/pl" + Page)).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_organisation_wrote_says_that_it_is_Dutch_and_our_own_words_do_not()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with { Cost = new() { Kind = CostKind.Free, Note = "de koffie ook" } }));

        var page = await site.ReadAsync("/en" + Page);

        var line = page.QuerySelectorAll(".sk-good li").Single(item => item.Words() == "Free. De koffie ook.");
        Assert.Equal("De koffie ook.", Assert.Single(line.QuerySelectorAll("[lang=nl]")).Words());
    }

    [Theory]
    [InlineData(1, ".sk-steps li", "You bring: een kopje.", "een kopje.")]
    [InlineData(2, ".sk-good li", "Bring: een kopje.", "een kopje.")]
    [InlineData(2, "[aria-labelledby=contact] p", "Sign up: mail een dag ervoor.", "mail een dag ervoor.")]
    public async Task Also_within_a_line_that_we_begin(int offer, string lines, string said, string own)
    {
        site.Show(
            World.Offer(1, "Koffie", facts => facts with { Visit = new() { FirstStep = FirstStep.Binnenlopen, Bring = "Een kopje" } }),
            World.Offer(2, "Rikken", facts => facts with { Visit = new() { Bring = "Een kopje" }, Contact = new() { SignUp = "Mail een dag ervoor" } }));

        var page = await site.ReadAsync($"/en/aanbod/c00000{offer}/het-aanbod");

        var line = page.QuerySelectorAll(lines).Single(item => item.Words() == said);
        Assert.Equal(own, Assert.Single(line.QuerySelectorAll("[lang=nl]")).Words());
    }

    [Fact]
    public async Task What_is_written_in_another_language_says_which()
    {
        site.Show(World.Offer(1, "Kaffee und Kuchen", facts => facts with { Language = "de", Description = "Wir backen." }));

        foreach (var (prefix, language) in new[] { ("", "de"), ("/en", "de"), ("/de", null) })
        {
            var page = await site.ReadAsync(prefix + Page);
            Assert.Equal(language, page.QuerySelector("h1 span")!.GetAttribute("lang"));
            Assert.Equal(language, page.QuerySelector(".sk-prose")!.GetAttribute("lang"));
        }
    }

    [Fact]
    public async Task A_telephone_number_inside_an_Arabic_sentence_keeps_its_order()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with { Visit = new() { FirstStep = FirstStep.Bellen }, Contact = new() { Phone = "045-000 31 07" } }));

        var page = await site.ReadAsync("/ar/mijn-lijst?aanbod=c000001");

        Assert.Contains("\u2066045-000 31 07\u2069", Assert.Single(page.Texts(".sk-handout__do")), StringComparison.Ordinal);
    }

    private static IEnumerable<IElement> Phrases(IParentNode page) =>
        page.QuerySelectorAll("main strong").Where(strong => strong.Words().StartsWith("Dag, ik spreek", StringComparison.Ordinal));
}
