using SocialeKaart.Browser.Tests.Visits;

namespace SocialeKaart.Browser.Tests.Pages;

public sealed class TitleTests(Visitors visitors)
{
    [Theory]
    [InlineData("/direct-hulp", "SocialeKaart")]
    [InlineData("/zoeken?wat=mijn+man+slaat+mij", "Zoeken - SocialeKaart")]
    [InlineData("/privacy", "Privacy - SocialeKaart")]
    public async Task The_title_in_the_history_tells_nothing_that_could_harm(string page, string title)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);

        await visitor.GoAsync(page);

        Assert.Equal(title, await visitor.Page.TitleAsync());
    }
}
