using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Pages;

public sealed class DirectHelpTests(Visitors visitors)
{
    [Theory]
    [InlineData(360, 740)]
    [InlineData(1280, 900)]
    public async Task The_way_out_stays_in_sight_while_scrolling(int width, int height)
    {
        await using var visitor = await visitors.WelcomeAsync(new(width, height));
        await visitor.GoAsync("/direct-hulp");
        var exit = visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Snel weg" });

        await Expect(exit).ToBeInViewportAsync(new() { Ratio = 1 });
        await visitor.Page.Keyboard.PressAsync("End");
        await Expect(visitor.Page.GetByRole(AriaRole.Contentinfo)).ToBeInViewportAsync();

        await Expect(exit).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task A_search_about_violence_at_home_has_the_way_out_too()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);

        await visitor.GoAsync("/zoeken?wat=mijn+man+slaat+mij");

        await Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Snel weg" })).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task Words_of_despair_bring_the_number_to_call_above_the_results()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);

        await visitor.GoAsync("/zoeken?wat=ik+wil+niet+meer+leven");

        var call = visitor.Page.Locator("main a[href='tel:113']").First;
        await Expect(call).ToBeVisibleAsync();
        var heading = visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        Assert.True((await call.BoundingBoxAsync())!.Y < (await heading.BoundingBoxAsync())!.Y);
    }
}
