using System.Globalization;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Web.Tests.Pages.Search;

public sealed class TypedPlaceTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task An_unknown_place_gets_look_alikes_and_results_all_the_same()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=Hoensbruck");

        Assert.Contains("‘Hoensbruck’ kennen wij niet", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("/zoeken?wat=koffie&waar=Hoensbroek", HtmlAssert.LinkTo(page, "Hoensbroek"));
        Assert.Single(page.QuerySelectorAll(".sk-card"));
    }

    [Fact]
    public async Task A_slip_in_the_place_is_read_as_the_place_and_told()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=Hoensborek");

        Assert.Contains("Wij zochten bij Hoensbroek U typte ‘Hoensborek’.", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("1 plek voor ‘koffie’ bij Hoensbroek", HtmlAssert.Heading(page));
    }

    [Theory]
    [InlineData("Groningen", "‘Groningen’ is te ver weg")]
    [InlineData("9711+AB", "‘9711 AB’ is te ver weg")]
    [InlineData("Mijn+plek+(48.857,+2.352)", "Uw plek is te ver weg")]
    public async Task Who_is_too_far_away_is_told_so_and_gets_what_works_from_afar(string where, string sentence)
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync($"/zoeken?wat=koffie&waar={where}");

        Assert.Contains(sentence, page.MainText(), StringComparison.Ordinal);
        Assert.Equal("/zoeken?wat=koffie&hoe=online&hoe=telefoon", HtmlAssert.LinkTo(page, "bekijk wat online of met de telefoon kan"));
        Assert.Single(page.QuerySelectorAll(".sk-card"));
    }

    [Fact]
    public async Task A_position_is_a_place_to_search_around()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));
        var here = RdNew.ToWgs84(World.Hoensbroek with { X = World.Hoensbroek.X + 300 });

        var page = await site.ReadAsync(string.Create(
            CultureInfo.InvariantCulture, $"/zoeken?wat=koffie&waar=Mijn+plek+({here.Lat:0.000},+{here.Lon:0.000})"));

        Assert.Equal("1 plek voor ‘koffie’ bij De Dem, Heerlen", HtmlAssert.Heading(page));
    }

    [Theory]
    [InlineData("Zuid-Limburg")]
    [InlineData("overal")]
    public async Task A_whole_region_shows_everything_without_distance(string where)
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync($"/zoeken?wat=koffie&waar={where}");

        Assert.Equal("1 plek voor ‘koffie’", HtmlAssert.Heading(page));
        Assert.Empty(page.QuerySelectorAll("#plaats-onbekend"));
    }

    [Fact]
    public async Task A_name_that_several_places_carry_is_chosen_and_then_found()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));
        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=centrum");
        var choices = page.QuerySelectorAll("main .sk-rows a");

        var chosen = await site.ReadAsync(choices[0].GetAttribute("href")!);

        Assert.Equal("Welk centrum bedoelt u?", HtmlAssert.Heading(page));
        Assert.Equal(2, choices.Length);
        Assert.Contains("bij Centrum, ", HtmlAssert.Heading(chosen), StringComparison.Ordinal);
        Assert.StartsWith("Centrum, ", chosen.QuerySelector("#waar")!.GetAttribute("value"), StringComparison.Ordinal);
    }
}
