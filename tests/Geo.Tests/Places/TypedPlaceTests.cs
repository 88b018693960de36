using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Places.Names;

namespace SocialeKaart.Geo.Tests.Places;

/// <summary>What people type in "waar".</summary>
public sealed class TypedPlaceTests
{
    private static readonly PlaceTable Table = Grensland.Table;

    [Theory]
    [InlineData("6431 ab 12", "6431 AB")]
    [InlineData("6431ab12a", "6431 AB")]
    [InlineData("Markt 12, 6431 AB Hoensbroek", "6431 AB")]
    [InlineData("6431 SS", "6431")]
    [InlineData("postcode 6431", "6431")]
    [InlineData("Hoensbroek 6431", "6431")]
    public void A_postcode_is_found_with_a_house_number_and_among_other_words(string typed, string name) =>
        Assert.Equal((name, "BU09171000"), (Found(typed).Name, Found(typed).Buurt?.Value));

    [Theory]
    [InlineData("Den Bosch", "'s-Hertogenbosch")]
    [InlineData("s hertogenbosch", "'s-Hertogenbosch")]
    [InlineData("Kirchroa", "Kerkrade")]
    [InlineData("Heële", "Heerlen")]
    [InlineData("heele", "Heerlen")]
    [InlineData("Vols", "Vaals")]
    [InlineData("Gebrook", "Hoensbroek")]
    [InlineData("gemeente Kirchroa", "Kerkrade")]
    [InlineData("Valkenburg a/d Geul", "Valkenburg aan de Geul")]
    [InlineData("valkenburg", "Valkenburg aan de Geul")]
    [InlineData("St. Geertruid", "Sint Geertruid")]
    [InlineData("sint-geertruid", "Sint Geertruid")]
    [InlineData("Eysden", "Eijsden")]
    [InlineData("Kerkrade (L.)", "Kerkrade")]
    [InlineData("kerkrade lb", "Kerkrade")]
    [InlineData("HEERLEN", "Heerlen")]
    [InlineData("Hèérlen", "Heerlen")]
    public void Another_name_or_spelling_is_the_same_place(string typed, string name) => Assert.Equal(name, Found(typed).Name);

    [Theory]
    [InlineData("Heerlerheide", "WK091721")]
    [InlineData("Wijk 10 Heerlerheide", "WK091721")]
    [InlineData("wijk 21 heerlerheide-passart", "WK091721")]
    [InlineData("Vilt", "WK099404")]
    [InlineData("Heerlen centrum", "WK091733")]
    [InlineData("wijk Heerlerheide", "WK091721")]
    public void A_wijk_is_found_by_part_of_its_name_and_whatever_its_number(string typed, string wijk) =>
        Assert.Equal(new AreaCode(wijk), Found(typed).Wijk);

    [Theory]
    [InlineData("in Kerkrade", "Kerkrade")]
    [InlineData("omgeving Kerkrade", "Kerkrade")]
    [InlineData("Kerkstraat 12, Kerkrade", "Kerkrade")]
    [InlineData("Bleijerheide, Kerkrade", "Bleijerheide")]
    [InlineData("Kerkrade Bleijerheide", "Bleijerheide")]
    [InlineData("centrum van Beek", "Centrum")]
    public void Words_around_a_name_are_understood(string typed, string name) => Assert.Equal(name, Found(typed).Name);

    [Theory]
    [InlineData("Kerkraade", "Kerkrade")]
    [InlineData("Hoensborek", "Hoensbroek")]
    [InlineData("Herzogenrat", "Herzogenrath")]
    [InlineData("Kirchra", "Kerkrade")]
    public void One_slip_of_the_finger_is_forgiven_and_told(string typed, string name)
    {
        var found = Assert.IsType<PlaceAnswer.Found>(Table.Find(typed));

        Assert.Equal((name, typed), (found.Place.Name, found.InsteadOf));
    }

    [Theory]
    [InlineData("Kerkrade")]
    [InlineData("Kirchroa")]
    [InlineData("Heerlerheide")]
    public void A_name_that_was_typed_right_is_not_called_a_slip(string typed) =>
        Assert.Null(Assert.IsType<PlaceAnswer.Found>(Table.Find(typed)).InsteadOf);

    [Fact]
    public void A_question_is_not_read_with_slips_or_parts_of_names()
    {
        Assert.Null(Table.FindExactly("Kerkraade"));
        Assert.Null(Table.FindExactly("vilt"));
        Assert.Equal("Kerkrade", Table.FindExactly("kirchroa")?.Name);
    }

    [Theory]
    [InlineData("Beek", "Beek, Berg en Dal", "gemeente Beek")]
    [InlineData("Berg", "Berg, Eijsden-Margraten", "Berg, Valkenburg aan de Geul")]
    [InlineData("Centrum", "Centrum, Beek", "Centrum, Heerlen")]
    [InlineData("Eisden", "Eijsden, Eijsden-Margraten", "Eisden, België")]
    public void One_name_in_several_gemeenten_is_for_the_person_to_choose_and_each_choice_can_be_typed(string typed, params string[] names)
    {
        var choices = Assert.IsType<PlaceAnswer.Ambiguous>(Table.Find(typed)).Choices;

        Assert.Equal(names, choices.Select(choice => choice.Name));
        Assert.All(choices, choice => Assert.Equal(choice.Point, Found(choice.Name).Point));
    }

    [Theory]
    [InlineData("Aken", "Aken")]
    [InlineData("Aachen", "Aken")]
    [InlineData("Herzogenrath", "Herzogenrath")]
    [InlineData("Vise", "Visé")]
    [InlineData("Wezet", "Visé")]
    [InlineData("Voeren", "'s-Gravenvoeren")]
    [InlineData("Lanaken", "Lanaken")]
    [InlineData("52062", "52062 Aken")]
    [InlineData("D-52134", "52134 Herzogenrath")]
    [InlineData("52134 Kohlscheid", "52134 Kohlscheid")]
    [InlineData("B-3620", "3620 Lanaken")]
    [InlineData("be 3770 Kanne", "3770 Kanne")]
    [InlineData("3620", "3620 Lanaken")]
    [InlineData("4600 Visé", "4600 Visé")]
    public void A_place_just_over_the_border_is_a_point_without_areas(string typed, string name)
    {
        var place = Found(typed);

        Assert.Equal((name, PlaceKind.Abroad), (place.Name, place.Kind));
        Assert.Null(place.Gemeente);
        Assert.InRange(place.Point.DistanceTo(Vlakstad.At(0, 0)), 1000, 40_000);
        Assert.Equal(place, Found(place.Name));
    }

    [Fact]
    public void Four_digits_that_are_given_out_here_are_Dutch_also_when_Belgium_has_them()
    {
        var table = PlaceTable.Of(null, Vlakstad.Areas, [], [Vlakstad.Postcode("3620", "Heidedorp", "GM0001", Vlakstad.At(2.5, 0.5))]);

        Assert.Equal(PlaceKind.Postcode4, Assert.IsType<PlaceAnswer.Found>(table.Find("3620")).Place.Kind);
        Assert.Equal(PlaceKind.Abroad, Assert.IsType<PlaceAnswer.Found>(table.Find("B 3620")).Place.Kind);
        Assert.Equal(PlaceKind.Abroad, Assert.IsType<PlaceAnswer.Found>(table.Find("3620 Lanaken")).Place.Kind);
    }

    [Theory]
    [InlineData("Groningen")]
    [InlineData("in Groningen")]
    [InlineData("Damstraat 1, Amsterdam")]
    [InlineData("9711")]
    [InlineData("9711 AB")]
    [InlineData("B-1000")]
    [InlineData("75001 Paris")]
    [InlineData("Keulen")]
    public void A_place_that_exists_far_away_is_not_called_unknown(string typed) =>
        Assert.Equal(typed, Assert.IsType<PlaceAnswer.Elsewhere>(Table.Find(typed)).Typed);

    [Fact]
    public void A_town_over_the_border_is_known_only_where_it_is_near()
    {
        var far = PlaceTable.Of(null, [Vlakstad.Area("GM0014", "Groningen", AreaKind.Gemeente, null, 40, 250, 43, 253, 1)], [], []);

        Assert.IsType<PlaceAnswer.Unknown>(far.Find("Herzogenrath"));
        Assert.IsType<PlaceAnswer.Elsewhere>(far.Find("52134"));
        Assert.DoesNotContain(far.Labels, label => label.Kind == PlaceKind.Abroad);
        Assert.IsType<PlaceAnswer.Found>(far.Find("Groningen"));
    }

    [Fact]
    public void An_address_over_the_border_lies_in_its_town_or_else_its_postcode()
    {
        Assert.Equal("Kohlscheid", PlacesAbroad.Find("DE", "52134", "Kohlscheid")?.Name);
        Assert.Equal("Herzogenrath", PlacesAbroad.Find("DE", "D-52134", "Somewhere")?.Name);
        Assert.Equal("Luik", PlacesAbroad.Find("BE", "", "Liège")?.Name);
        Assert.Null(PlacesAbroad.Find("DE", "10115", "Berlin"));
    }

    private static Place Found(string typed) => Assert.IsType<PlaceAnswer.Found>(Table.Find(typed)).Place;
}
