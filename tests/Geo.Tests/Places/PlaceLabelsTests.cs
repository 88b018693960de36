using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Tests.Places;

public sealed class PlaceLabelsTests
{
    private static readonly PlaceTable Table = PlaceTable.Of(Vlakstad.Edition, Vlakstad.Areas, Vlakstad.PlusWijken, Vlakstad.Postcodes);

    [Fact]
    public void Every_place_is_called_by_the_shortest_words_that_mean_it_alone() =>
        Assert.Equal(
            [
                ("Beek", PlaceKind.Gemeente), ("Centrum, Beek", PlaceKind.Wijk), ("Centrum, Vlakstad", PlaceKind.Wijk), ("De Kade", PlaceKind.PlusWijk),
                ("Haven", PlaceKind.Buurt), ("Heide", PlaceKind.Wijk), ("Heidedorp", PlaceKind.Town), ("Markt", PlaceKind.Buurt),
                ("Verweg", PlaceKind.Town), ("Vlakstad", PlaceKind.Gemeente),
            ],
            Table.Labels.Where(label => label.Kind != PlaceKind.Abroad).Select(label => (label.Text, label.Kind)).OrderBy(label => label.Text, StringComparer.Ordinal));

    [Fact]
    public void A_town_over_the_border_has_its_name_and_those_of_the_other_side()
    {
        var aken = Table.Labels.Single(label => label.Text == "Aken");

        Assert.Equal(PlaceKind.Abroad, aken.Kind);
        Assert.Contains("Aachen", aken.OtherNames);
    }

    [Fact]
    public void Who_types_those_words_is_understood() =>
        Assert.All(Table.Labels, label => Assert.Equal(label.Kind, Assert.IsType<PlaceAnswer.Found>(Table.Find(label.Text)).Place.Kind));

    [Fact]
    public void A_table_without_places_has_no_words() => Assert.Empty(PlaceTable.Empty.Labels);
}
