using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SocialeKaart.Browser.Tests.Visits;

/// <summary>What a machine can find of barriers on a page.</summary>
public static class Axe
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

    /// <summary>Fails when it finds anything on the page as it stands, in one of the looks. Leaves it in the last of them.</summary>
    public static async Task FindsNothingAsync(IPage page, string name, IEnumerable<Look> looks)
    {
        var found = new List<string>();
        foreach (var look in looks)
        {
            await page.SetViewportSizeAsync(look.Width, look.Height);
            await page.EmulateMediaAsync(new() { ColorScheme = look.Scheme });
            await ScreenshotFolder.KeepAsync(page, name, look);
            var answer = await page.RunAxe(look.Scheme == ColorScheme.Dark ? ByNight : ByDay);
            found.AddRange(answer.Violations.Select(violation => $"{look}: {Tell(violation)}"));
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    private static string Tell(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Help}): {string.Join(" | ", violation.Nodes.Take(5).Select(node => $"{node.Html} {node.Any.FirstOrDefault()?.Message}"))}";
}
