using System.Text.Json;
using SocialeKaart.Web.Tests.Pages;

namespace SocialeKaart.Web.Tests.Languages;

public sealed class SpokenSuggestionTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Theory]
    [InlineData("/en/zoeken/suggesties?wat=schulden", "onderwerp", "Debts", "Schulden")]
    [InlineData("/zoeken/suggesties?wat=schulden", "onderwerp", "", "Schulden")]
    [InlineData("/en/zoeken/suggesties?waar=hoens", "PlusWIJk", "PlusWIJk", "Hoensbroek")]
    [InlineData("/en/zoeken/suggesties?waar=brunsum", "gemeente", "municipality (gemeente)", "Brunssum")]
    [InlineData("/zoeken/suggesties?waar=brunsum", "gemeente", "gemeente", "Brunssum")]
    public async Task What_is_filled_in_stays_Dutch_and_what_it_is_stands_behind_it(string address, string kind, string said, string text)
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        using var answer = await site.AskAsync(address);
        using var list = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        var first = list.RootElement.EnumerateArray().First();
        Assert.Equal((kind, said, text), (Said(first, "kind"), Said(first, "said"), Said(first, "text")));
    }

    private static string? Said(JsonElement one, string name) => one.GetProperty(name).GetString();
}
