using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Listings.Tests.Catalogue;

public sealed class ChoiceListTests
{
    [Theory]
    [InlineData("Ouderen", "ouderen")]
    [InlineData("senioren", "ouderen")]
    [InlineData("65+", "ouderen")]
    [InlineData("Ouderen vanaf 65 jaar", "ouderen")]
    [InlineData("55-plussers", "ouderen")]
    [InlineData("Mannen en vrouwen", "mannen|vrouwen")]
    [InlineData("Mensen met dementie en hun mantelzorgers", "geheugen|mantelzorgers")]
    [InlineData("alleenstaande moeders", "alleenstaande-ouders")]
    [InlineData("ouders met jonge kinderen", "ouders")]
    [InlineData("vrouwen, geen mannen", "vrouwen")]
    [InlineData("mensen zonder werk", "werkzoekenden")]
    [InlineData("duivenmelkers", "")]
    [InlineData(" ;!? ", "")]
    public void What_editors_write_is_understood_as_the_group_they_mean(string said, string codes) =>
        Assert.Equal(codes, Codes(ChoiceList.TargetGroups, said));

    [Theory]
    [InlineData("Nederlands", "nederlands")]
    [InlineData("Nederlandse Gebarentaal", "gebarentaal")]
    [InlineData("Oekraiens", "oekraiens")]
    [InlineData("een beetje Engels en Duits", "duits|engels")]
    [InlineData("Sarnami Hindi", "sarnami")]
    [InlineData("Klingon", "")]
    public void A_language_is_known_by_its_names(string said, string codes) => Assert.Equal(codes, Codes(ChoiceList.Languages, said));

    [Fact]
    public void Every_group_and_language_in_the_demo_is_known()
    {
        string[] groups =
        [
            "volwassenen", "iedereen", "ouderen", "mensen met een beperking", "mantelzorgers", "nieuwkomers", "mensen met een ziekte", "gezinnen",
            "jongeren", "mensen met weinig geld", "ouders", "kinderen", "vrouwen", "alleenstaanden", "mannen",
        ];
        string[] languages = ["Nederlands", "Limburgs", "Engels", "Duits", "Arabisch", "Pools", "Turks", "Frans", "Tigrinya", "Oekraïens"];

        Assert.All(groups, said => Assert.DoesNotContain('|', Assert.Single([Codes(ChoiceList.TargetGroups, said)], codes => codes.Length > 0)));
        Assert.All(languages, said => Assert.DoesNotContain('|', Assert.Single([Codes(ChoiceList.Languages, said)], codes => codes.Length > 0)));
    }

    [Fact]
    public void A_code_leads_to_its_choice_and_an_unknown_one_to_none()
    {
        Assert.Equal("ouderen", ChoiceList.TargetGroups.All[ChoiceList.TargetGroups.NumberOf("ouderen")!.Value].Code);
        Assert.Null(ChoiceList.TargetGroups.NumberOf("Ouderen"));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Codes_fit_in_an_address_and_labels_in_a_sentence(ChoiceList list) => Assert.All(list.All, choice =>
    {
        Assert.Matches("^[a-z][a-z-]+$", choice.Code);
        Assert.Equal(choice.Label.Trim(), choice.Label);
        Assert.NotEmpty(choice.Label);
    });

    public static TheoryData<ChoiceList> Lists => [ChoiceList.TargetGroups, ChoiceList.Languages];

    private static string Codes(ChoiceList list, string said)
    {
        var bits = list.Read([said]);
        return string.Join('|', list.All.Where((_, number) => (bits >> number & 1) != 0).Select(choice => choice.Code).Order(StringComparer.Ordinal));
    }
}
