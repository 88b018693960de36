using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests.Places;

public abstract class PlaceCommandContract(DemoStores demos)
{
    protected abstract StoreEngine Engine { get; }

    [Theory]
    [InlineData("50.8404,5.6527", "BU09350209", "WK093502", "GM0935", "Daalhof")]
    [InlineData(" 50.8404 , 5.6527 ", "BU09350209", "WK093502", "GM0935", "Daalhof")]
    [InlineData("6431", "WK0917", "GM0917", "Hoensbroek")]
    [InlineData("6431 LM", "GM0917")]
    [InlineData("gemeente heerlen", "GM0917")]
    [InlineData("Baandert", "BU18830201", "GM1883")]
    [InlineData("Kirchroa", "GM0928")]
    [InlineData("Hoensborek", "'Hoensborek' gelezen als 'Hoensbroek'", "PW-hoensbroek")]
    [InlineData("52134", "52134 Herzogenrath")]
    public async Task A_point_a_postcode_and_a_name_give_the_areas_around_them(string asked, params string[] told)
    {
        var (store, _) = await demos.OnAsync(Engine);

        var answer = await store.RunAsync("plaats", asked);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.All(told, word => Assert.Contains(word, answer.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Hoensbroekkk", "Hoensbroek")]
    [InlineData("Qwxyzburg", "kennen we niet")]
    [InlineData("9999", "te ver")]
    [InlineData("Groningen", "te ver")]
    [InlineData("6499", "kennen we niet")]
    [InlineData("52.09,5.12", "buiten alle gebieden")]
    [InlineData("5.6527,50.8404", "buiten alle gebieden")]
    [InlineData("91.0,5.6", "kennen we niet")]
    [InlineData("Verspreide huizen", "Kies er een")]
    [InlineData("  ", "een postcode of een naam")]
    public async Task An_unknown_or_unclear_place_is_refused_with_a_hint(string asked, string hint)
    {
        var (store, _) = await demos.OnAsync(Engine);

        var answer = await store.RunAsync("plaats", asked);

        Assert.Contains(hint, answer.RefusedBecause(), StringComparison.Ordinal);
        Assert.Equal("", answer.Out);
    }
}
