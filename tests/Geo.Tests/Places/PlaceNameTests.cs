using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Tests.Places;

public sealed class PlaceNameTests
{
    [Theory]
    [InlineData("'s-Gravenhage", "s gravenhage")]
    [InlineData("Súdwest-Fryslân", "sudwest fryslan")]
    [InlineData("  BEEK  (L.) ", "beek l")]
    [InlineData("Ĳsselstein", "ijsselstein")]
    public void Names_are_compared_without_case_accents_and_signs(string name, string folded) => Assert.Equal(folded, PlaceName.Fold(name));

    [Theory]
    [InlineData("Wijk 10 Maria Gewanden", "Maria Gewanden")]
    [InlineData("Wijk 00: Valkenburg", "Valkenburg")]
    [InlineData("Wijk02 Kunrade", "Kunrade")]
    [InlineData("Wijk 05", "Wijk 05")]
    [InlineData("Wijk aan Zee", "Wijk aan Zee")]
    public void The_number_of_a_wijk_is_not_for_people(string official, string name) => Assert.Equal(name, PlaceName.WithoutNumber(official));

    [Theory]
    [InlineData("Beek (L.)", "Beek")]
    [InlineData("Bergen (NH.)", "Bergen")]
    [InlineData("Hommert (gedeeltelijk)", "Hommert (gedeeltelijk)")]
    public void The_province_behind_a_name_can_be_left_out(string official, string name) => Assert.Equal(name, PlaceName.WithoutProvince(official));
}
