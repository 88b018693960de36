using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SocialeKaart.Browser.Tests.Visits;

/// <summary>What a machine can find of barriers on a page.</summary>
public static class Axe
{
    // Half a megabyte of script: brought into a page once, however many looks are looked at.
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    // The design asks a contrast of 7 to 1 on top of WCAG 2.2 AA and good practice.
    private const string ByDay = """
        { "runOnly": { "type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
          "rules": { "color-contrast-enhanced": { "enabled": true } }, "resultTypes": ["violations"] }
        """;

    // At night nothing but the colours differs.
    private const string ByNight = """
        { "runOnly": { "type": "rule", "values": ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] }, "resultTypes": ["violations"] }
        """;

    private const string Run = """
        async options => {
          const found = (await axe.run(document, JSON.parse(options))).violations;
          return found.map(v => `${v.id} (${v.help}): ` + v.nodes.slice(0, 5).map(n => `${n.html} ${n.any.length > 0 ? n.any[0].message : ''}`).join(' | '));
        }
        """;

    /// <summary>Fails when it finds anything on the page as it stands, in one of the looks. Leaves it in the last of them.</summary>
    public static async Task FindsNothingAsync(IPage page, string name, IEnumerable<Look> looks)
    {
        if (await page.EvaluateAsync<bool>("() => typeof axe === 'undefined'"))
            await page.EvaluateAsync(Script);
        var found = new List<string>();
        foreach (var look in looks)
        {
            await page.SetViewportSizeAsync(look.Width, look.Height);
            await page.EmulateMediaAsync(new() { ColorScheme = look.Scheme });
            await ScreenshotFolder.KeepAsync(page, name, look);
            var violations = await page.EvaluateAsync<string[]>(Run, look.Scheme == ColorScheme.Dark ? ByNight : ByDay);
            found.AddRange(violations.Select(violation => $"{look}: {violation}"));
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }
}
