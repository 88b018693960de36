using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;

namespace SocialeKaart.Browser.Tests.Pages;

public sealed class OpenedTests(Visitors visitors)
{
    [Theory]
    [InlineData("/", "#wat", "wande")]
    [InlineData("/", "#waar", "hoens")]
    [InlineData("/zoeken?wat=eenzaam&waar=6431", "#wat", "kof")]
    [InlineData("/zoeken?wat=eenzaam&waar=6431", "#waar", "hoens")]
    public async Task Axe_finds_nothing_in_a_list_of_suggestions_either(string page, string field, string typed)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.GoAsync(page);

        await visitor.Page.Locator(field).FillAsync(typed);
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowDown");

        await Axe.FindsNothingAsync(visitor.Page, $"{page} {field} {typed}", Look.Usual);
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Axe_finds_nothing_in_an_explanation_that_was_opened_with_the_keyboard()
    {
        const string Address = "/zoeken?wat=voedselbnak&waar=6431&uitleg=1";
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.GoAsync(Address);

        await visitor.Page.Locator(".sk-card summary").First.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visitor.Page.Locator(".sk-why").First).ToContainTextAsync("Samen: ");
        await Axe.FindsNothingAsync(visitor.Page, $"{Address} open", Look.Usual);
    }
}
