using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;

namespace SocialeKaart.Browser.Tests.Pages;

public sealed class AccessiblePagesTests(Visitors visitors)
{
    // The design asks a contrast of 7 to 1 on top of WCAG 2.2 AA and good practice.
    private static readonly Dictionary<string, RuleOptions> Contrast = new() { ["color-contrast-enhanced"] = new() { Enabled = true } };

    private static readonly AxeRunOptions ByDay = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        Rules = Contrast,
        ResultTypes = [ResultType.Violations],
    };

    // At night nothing but the colours differs.
    private static readonly AxeRunOptions ByNight = new()
    {
        RunOnly = new() { Type = "rule", Values = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [MemberData(nameof(PublicPages.All), MemberType = typeof(PublicPages))]
    public async Task Axe_finds_nothing_on_phone_and_desk_by_day_and_by_night(string page)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.GoAsync(page);

        await NothingIsFoundAsync(visitor, page);
    }

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

        await NothingIsFoundAsync(visitor, $"{page} {field} {typed}");
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
        await NothingIsFoundAsync(visitor, $"{Address} open");
    }

    private static async Task NothingIsFoundAsync(Visitor visitor, string name)
    {
        var found = new List<string>();
        foreach (var look in Look.Usual)
        {
            await visitor.Page.SetViewportSizeAsync(look.Width, look.Height);
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = look.Scheme });
            await ScreenshotFolder.KeepAsync(visitor.Page, name, look);
            var answer = await visitor.Page.RunAxe(look.Scheme == ColorScheme.Dark ? ByNight : ByDay);
            found.AddRange(answer.Violations.Select(violation => $"{look}: {Tell(violation)}"));
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    private static string Tell(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Help}): {string.Join(" | ", violation.Nodes.Take(5).Select(node => $"{node.Html} {node.Any.FirstOrDefault()?.Message}"))}";
}
