using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;

namespace SocialeKaart.Browser.Tests.Pages;

public sealed class AccessiblePagesTests(Visitors visitors)
{
    // Everything WCAG 2.2 AA asks, good practice, and the contrast of 7 to 1 that the design asks on top of it.
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        Rules = new() { ["color-contrast-enhanced"] = new() { Enabled = true }, ["target-size"] = new() { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [MemberData(nameof(PublicPages.All), MemberType = typeof(PublicPages))]
    public async Task Axe_finds_nothing_on_phone_and_desk_by_day_and_by_night(string page)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.GoAsync(page);

        var found = new List<string>();
        foreach (var look in Look.Usual)
        {
            await visitor.Page.SetViewportSizeAsync(look.Width, look.Height);
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = look.Scheme });
            await ScreenshotFolder.KeepAsync(visitor.Page, page, look);
            found.AddRange((await visitor.Page.RunAxe(Rules)).Violations.Select(violation => $"{look}: {Tell(violation)}"));
        }

        Assert.Empty(found);
    }

    [Theory]
    [MemberData(nameof(PublicPages.All), MemberType = typeof(PublicPages))]
    public async Task A_page_has_one_main_heading_and_a_title(string page)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);

        await visitor.GoAsync(page);

        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveCountAsync(1);
        Assert.EndsWith("SocialeKaart", await visitor.Page.TitleAsync(), StringComparison.Ordinal);
    }

    private static string Tell(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Help}): {string.Join(" | ", violation.Nodes.Take(5).Select(node => $"{node.Html} {node.Any.FirstOrDefault()?.Message}"))}";
}
