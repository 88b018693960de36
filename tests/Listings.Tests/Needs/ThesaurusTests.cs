using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Listings.Tests.Needs;

public sealed class ThesaurusTests
{
    private const string Header = "code;domein;label;ook;vaktaal;breder;verwant;gewicht;gevoelig;crisis;positieve_gezondheid;uitleg\n";
    private const string Domains = "nummer;code;label;uitleg;pictogram\n1;ontmoeten;Mensen ontmoeten;koffie;coffee\n2;geld;Geld en rekeningen;schulden;wallet\n";

    [Fact]
    public void The_list_that_comes_with_the_program_is_right()
    {
        var thesaurus = Thesaurus.Load();

        Assert.True(thesaurus.Concepts.Count >= 80);
        Assert.Equal(12, thesaurus.Domains.Count);
        Assert.Equal(Enumerable.Range(1, 12), thesaurus.Concepts.Select(c => c.Domain).Distinct().Order());
    }

    [Fact]
    public void Every_leefdomein_has_its_needs_with_words_enough_and_the_commonest_in_six_languages()
    {
        var thesaurus = Thesaurus.Load();

        Assert.InRange(thesaurus.Concepts.Count, 220, 1000);
        Assert.InRange(thesaurus.Concepts.Sum(c => c.Also.Count + c.Jargon.Count), 2500, 50_000);
        Assert.All(thesaurus.Domains, domain => Assert.InRange(thesaurus.Concepts.Count(c => c.Domain == domain.Number), 10, 60));
        foreach (var language in new[] { "de", "en", "pl", "tr", "ar", "uk" })
            Assert.InRange(thesaurus.Concepts.Count(c => c.Foreign.GetValueOrDefault(language)?.Count > 0), 60, 1000);
        Assert.NotEmpty(thesaurus.ByCode["schulden"].ProductNames);
    }

    [Fact]
    public void Words_in_another_language_belong_to_a_need_that_exists()
    {
        const string Needs = "code;domein;label;ook;vaktaal;breder;verwant;gewicht;gevoelig;crisis;positieve_gezondheid;uitleg\na;1;A;;;;;licht;nee;nee;;\n";
        const string Domains = "nummer;code;label;uitleg;pictogram\n1;a;A;;\n";

        Assert.Equal("a", Thesaurus.Read(Needs, Domains, "code;de;uk\na;Garten;сад\n").FindByLabel("Сад")?.Code);
        var refused = Assert.Throws<ThesaurusRefusedException>(() => Thesaurus.Read(Needs, Domains, "code;de;uk\nweg;Garten;\n"));
        Assert.Contains("weg", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_need_is_known_by_its_code_its_label_and_any_other_word_for_it()
    {
        var thesaurus = Read("alleen;1;Veel alleen;eenzaam|ken niemand;sociaal isolement;;;middel;nee;nee;meedoen;U bent alleen.");

        Assert.Equal("alleen", thesaurus.FindByCode("alleen")?.Code);
        Assert.Equal("alleen", thesaurus.FindByLabel("Eenzáam")?.Code);
        Assert.Equal("alleen", thesaurus.FindByLabel("  Sociaal  isolement ")?.Code);
        Assert.Null(thesaurus.FindByLabel("schulden"));
    }

    [Fact]
    public void Narrower_needs_are_found_below_a_wider_one()
    {
        var thesaurus = Read(
            "rondkomen;2;Rondkomen;;;;;middel;nee;nee;;",
            "voedsel;2;Voedselbank;;;rondkomen;;middel;nee;nee;;");

        Assert.Equal(["voedsel"], thesaurus.Narrower(thesaurus.ByCode["rondkomen"]).Select(c => c.Code));
    }

    [Theory]
    [InlineData("a;1;A;;;;weg;licht;nee;nee;;", "'a' verwijst naar 'weg', maar die bestaat niet.")]
    [InlineData("a;9;A;;;;;licht;nee;nee;;", "'a' hoort bij leefdomein 9, maar dat bestaat niet.")]
    [InlineData("a;1;A;;;b;;licht;nee;nee;;\nb;1;B;;;a;;licht;nee;nee;;", "'a' is via 'breder' breder dan zichzelf.")]
    [InlineData("a;1;Koffie;;;;;licht;nee;nee;;\nb;1;B;koffië;;;;licht;nee;nee;;", "'koffie' staat bij meer dan één behoefte: a, b.")]
    [InlineData("a;1;A;;;;;veel;nee;nee;;", "Regel 2: in kolom gewicht staat 'veel', dit moet licht, middel of zwaar zijn.")]
    [InlineData("a;1;A;;;;;licht;soms;nee;;", "Regel 2: in kolom gevoelig staat 'soms', dit moet ja of nee zijn.")]
    [InlineData("a;1;A;;;;;licht;nee;nee;;\na;1;B;;;;;licht;nee;nee;;", "De code 'a' staat er 2 keer in.")]
    public void A_fault_is_told_to_the_person_who_edits(string rows, string fault)
    {
        var refused = Assert.Throws<ThesaurusRefusedException>(() => Read(rows));

        Assert.Contains(fault, refused.Faults);
    }

    [Fact]
    public void Any_edit_changes_the_hash() =>
        Assert.NotEqual(Read("a;1;A;;;;;licht;nee;nee;;").Hash, Read("a;1;B;;;;;licht;nee;nee;;").Hash);

    private static Thesaurus Read(params string[] rows) => Thesaurus.Read(Header + string.Join('\n', rows) + "\n", Domains);
}
