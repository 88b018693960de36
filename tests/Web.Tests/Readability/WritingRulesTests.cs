using AngleSharp.Html.Parser;

namespace SocialeKaart.Web.Tests.Readability;

public sealed class WritingRulesTests
{
    private static readonly WritingRules Rules = new();

    [Theory]
    [InlineData("Wij zoeken graag met u mee.")]
    [InlineData("Bel de Luisterlijn: 088 0767 000. Dat kan dag en nacht, ook als u alleen even wilt praten.")]
    [InlineData("Mail naar post@eenheellanghuisvandebuurt.example.")]
    [InlineData("Dat is een goede gewoonte. Minimaal een uur.")]
    [InlineData("Voelt u zich eenzaam?")]
    public void A_plain_text_may_stay(string text) => Assert.Empty(Rules.Findings(new("/over", text)));

    [Theory]
    [InlineData("Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien.", "heeft 16 woorden")]
    [InlineData("Dat is de schuldhulpverleningsinstantie.", "“schuldhulpverleningsinstantie”, 29 letters")]
    [InlineData("Daarvoor moet u bellen.", "gebruikt “moet u”")]
    [InlineData("Voor kwetsbare ouderen.", "gebruikt “kwetsba*”")]
    [InlineData("Voor onze Cliënten.", "gebruikt “cliënt*”")]
    [InlineData("Bel gewoon.", "gebruikt “gewoon”")]
    [InlineData("Dat is gezellig!", "heeft een uitroepteken")]
    public void A_writer_is_told_page_sentence_and_rule(string text, string told)
    {
        var finding = Assert.Single(Rules.Findings(new("/over", $"Dit mag. {text}")));

        Assert.StartsWith($"/over: “{text}” ", finding, StringComparison.Ordinal);
        Assert.Contains(told, finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_has_shorter_sentences_and_a_sign_avoids_more_words()
    {
        const string Eleven = "Een twee drie vier vijf zes zeven acht negen tien elf.";

        Assert.Empty(Rules.Findings(new("/", Eleven)));
        Assert.Single(Rules.Findings(new("/", Eleven, IsSimple: true)));
        Assert.Contains("als opschrift", Assert.Single(Rules.Findings(new("/", "Bent u eenzaam?", IsSign: true))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_read_block_by_block_and_its_pictures_are_not()
    {
        var page = new HtmlParser().ParseDocument(
            "<title>Proef</title><h1>Kop</h1><p>Bel <a href=x>ons</a> nu. <button aria-label='Zoek maar'><svg><text>nee</text></svg>Zoek</button></p><script>nee</script>");

        var texts = PageTexts.Of("/proef", page);

        Assert.Equal(["Proef", "Kop", "Bel ons nu.", "Zoek maar", "Zoek"], texts.Select(text => text.Words));
        Assert.Equal(["Zoek maar", "Zoek"], texts.Where(text => text.IsSimple).Select(text => text.Words));
        Assert.Equal(["Proef", "Kop", "Zoek maar", "Zoek"], texts.Where(text => text.IsSign).Select(text => text.Words));
    }

    [Theory]
    [InlineData("koffie", 2)]
    [InlineData("Huisarts", 2)]
    [InlineData("toegankelijkheid", 5)]
    [InlineData("bijeenkomst", 3)]
    [InlineData("geïnteresseerd", 5)]
    [InlineData("beëindigen", 4)]
    [InlineData("financiële", 5)]
    [InlineData("één", 1)]
    [InlineData("knieën", 2)]
    [InlineData("leeuwen", 2)]
    [InlineData("draaien", 2)]
    [InlineData("nieuwe", 2)]
    [InlineData("januari", 4)]
    [InlineData("frequentie", 3)]
    [InlineData("baby", 2)]
    [InlineData("yoghurt", 2)]
    [InlineData("112", 0)]
    [InlineData("pst", 1)]
    public void Syllables_are_counted_by_the_sounds_of_the_spelling(string word, int syllables) => Assert.Equal(syllables, DutchSyllables.Count(word));

    [Fact]
    public void The_score_of_Douma_is_high_for_short_words_and_low_for_officialese()
    {
        // Six words, six syllables: 206.84 - 0.93 * 6 - 77.
        Assert.Equal(124.26, FleschDouma.Of([new("", "Drink thee met ons aan zee.")])!.Value, 2);
        Assert.True(FleschDouma.Of([new("", "Voorzieningen ten behoeve van maatschappelijke participatie worden geïnventariseerd.")]) < 20);
        Assert.Null(FleschDouma.Of([new("", "112")]));
    }
}
