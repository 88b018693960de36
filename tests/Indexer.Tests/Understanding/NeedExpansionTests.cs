using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Understanding;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Tests.Understanding;

public sealed class NeedExpansionTests
{
    private static readonly Thesaurus Thesaurus = Thesaurus.Read(
        "code;domein;label;ook;vaktaal;breder;verwant;gewicht;gevoelig;crisis;positieve_gezondheid;uitleg\n"
        + "geld;2;geld;;;;werk;licht;nee;nee;;\n"
        + "schulden;2;schulden;;;geld;geld|werk;licht;nee;nee;;\n"
        + "huurschuld;2;huurschuld;;;schulden;;licht;nee;nee;;\n"
        + "werk;10;werk;;;;;licht;nee;nee;;\n",
        "nummer;code;label;uitleg;pictogram\n2;b;B;;\n10;j;J;;\n");

    private static readonly NeedExpansion Expansion = new(Thesaurus);

    [Fact]
    public void The_need_itself_goes_before_what_is_narrower_before_what_is_wider_before_what_is_related() =>
        Assert.Equal(
            ["schulden 1", "huurschuld 0.75", "geld 0.6", "werk 0.35"],
            Reach("schulden"));

    [Fact]
    public void What_is_narrower_counts_all_the_way_down() =>
        Assert.Equal(["geld 1", "schulden 0.75", "huurschuld 0.75", "werk 0.35"], Reach("geld"));

    [Fact]
    public void What_is_wider_counts_one_step_up() => Assert.Equal(["huurschuld 1", "schulden 0.6"], Reach("huurschuld"));

    [Fact]
    public void Two_meanings_of_one_phrase_count_each_concept_once_at_its_best() =>
        Assert.Equal(["schulden 1", "werk 1", "huurschuld 0.75", "geld 0.6"], Reach("schulden", "werk"));

    [Fact]
    public void The_order_is_the_one_the_constants_promise() =>
        Assert.True(Ranking.ExactNeed > Ranking.NarrowerNeed && Ranking.NarrowerNeed > Ranking.BroaderNeed && Ranking.BroaderNeed > Ranking.RelatedNeed);

    private static IEnumerable<string> Reach(params string[] codes) =>
        Expansion.Of([.. codes.Select(code => Thesaurus.ByCode[code].Ordinal)])
            .Select(r => FormattableString.Invariant($"{Thesaurus.Concepts[r.Concept].Code} {r.Weight}"));
}
