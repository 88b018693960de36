using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;
using SocialeKaart.Geo.Sketch;
using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Indexer.Tests.Understanding;

public sealed class PlaceWordsTests
{
    private static readonly PlaceTable Places = Region();

    private static readonly SegmentedGeneration Generation =
        TinyIndex.Builder.Build([Given.Listing(1, "Wandelen"), Given.Listing(2, "Kienen")], Places, isDemo: false, number: 1);

    [Theory]
    [InlineData("wandelen in Vaals", "Vaals")]
    [InlineData("kienen Eijsden", "Eijsden")]
    [InlineData("Vaals wandelen", "Vaals")]
    [InlineData("koffie 6431", "6431")]
    [InlineData("koffie 6431 LM", "6431 LM")]
    [InlineData("koffie 6431lm", "6431 LM")]
    [InlineData("vrijwilligerswerk in Beek", "Beek")]
    [InlineData("WANDELEN IN VAALS!", "Vaals")]
    [InlineData("eten omgeving Eijsden", "Eijsden")]
    public void A_place_among_the_words_is_where_we_look(string what, string place) => Assert.Equal(place, Read(what).Place?.Name);

    [Theory]
    [InlineData("wandelen langs de beek")]
    [InlineData("beek")]
    [InlineData("koffie 9999")]
    [InlineData("koffie in de ochtend")]
    [InlineData("in")]
    [InlineData("wandelen in")]
    [InlineData("wandelen in Parijs")]
    public void A_plain_word_or_an_unknown_name_is_no_place(string what) => Assert.Null(Read(what).Place);

    [Fact]
    public void What_was_filled_in_goes_before_a_name_without_in()
    {
        Assert.Null(Read("kienen Eijsden", Given.AtSquare).Place);
        Assert.Equal("Plein", Generation.Search(new() { What = "kienen Eijsden", Where = Given.AtSquare }, Given.Now).Where?.Name);
    }

    [Fact]
    public void A_name_after_in_goes_before_what_was_filled_in() => Assert.Equal("Vaals", Read("wandelen in Vaals", Given.AtSquare).Place?.Name);

    [Theory]
    [InlineData("Vaals")]
    [InlineData("in Vaals")]
    [InlineData("in de buurt van Vaals")]
    [InlineData("gemeente Vaals")]
    [InlineData("omgeving Vaals")]
    [InlineData("6431")]
    public void A_place_alone_lists_everything_around_it(string what)
    {
        var answer = Generation.Search(new() { What = what }, Given.Now);

        Assert.NotNull(answer.Where);
        Assert.Equal(2, answer.Total);
    }

    [Fact]
    public void The_name_of_a_place_is_not_a_misspelling() => Assert.Empty(Read("wandelen in Eijsden").Corrections);

    [Fact]
    public void A_place_word_counts_less_than_the_other_words()
    {
        var words = Read("wandelen in Vaals").Words;

        Assert.Equal([1, Ranking.PlaceWordShare], words.Select(w => w.Share));
    }

    private static Indexer.Understanding.UnderstoodQuery Read(string what, Place? where = null) =>
        Generation.Plan(new SearchRequest { What = what, Where = where }, Given.Now).Query;

    private static PlaceTable Region()
    {
        (string Name, string Gemeente, double X)[] places = [("Vaals", "GM0981", 198_000), ("Eijsden", "GM1903", 178_000), ("Beek", "GM0888", 183_000)];
        var areas = BorderSketch.Draw(
        [
            .. places.Select((p, i) => new SketchBuurt(
                new AreaCode($"BU{p.Gemeente[2..]}0000"), p.Name, new AreaCode($"WK{p.Gemeente[2..]}00"), "Wijk 00", new AreaCode(p.Gemeente), p.Name, 1000, new(p.X, 310_000))),
        ]);
        return PlaceTable.Of(new Edition(2024, 1, SketchImporter.Source), areas, [], [Point("6431"), Point("6431LM")]);
    }

    private static PostcodePoint Point(string text)
    {
        Assert.True(Postcode.TryParse(text, out var postcode));
        return new(postcode, "Hoensbroek", new AreaCode("GM0981"), new RdPoint(198_000, 310_000));
    }
}
