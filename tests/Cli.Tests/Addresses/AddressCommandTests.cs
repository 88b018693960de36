using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests.Addresses;

[Collection(SkCollection.Name)]
public sealed class AddressCommandTests(DemoStores demos)
{
    [Fact]
    public async Task Without_the_address_service_an_address_lies_in_the_middle_of_its_postcode()
    {
        var (store, _) = await demos.OnAsync(StoreEngine.Sqlite);

        var answer = await store.RunAsync("adres", "Lampistenstraat", "1", "--postcode", "6431");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.StartsWith("6431  (", answer.Out, StringComparison.Ordinal);
        Assert.Contains("GM0917", answer.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("64", "geen Nederlandse postcode")]
    [InlineData("9999", "kennen we niet")]
    [InlineData("", "Geef --postcode of --plaats")]
    public async Task An_address_without_a_postcode_we_know_is_refused(string postcode, string reason)
    {
        var (store, _) = await demos.OnAsync(StoreEngine.Sqlite);

        Assert.Contains(reason, (await store.RunAsync("adres", "Lampistenstraat", "1", "--postcode", postcode)).RefusedBecause(), StringComparison.Ordinal);
    }
}
