using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;

namespace SocialeKaart.Browser.Tests.Pages;

/// <summary>What every page owes its visitor, looked at in one visit: opening a page takes longer than looking at it.</summary>
public sealed class EveryPageTests(Visitors visitors)
{
    // What sticks out to the right, or scrolls sideways inside itself; text for screen readers only is clipped on purpose.
    private const string StickingOut = """
        () => {
          const width = document.documentElement.clientWidth;
          const out = [...document.body.querySelectorAll('*')].filter(e => {
            const box = e.getBoundingClientRect();
            const sideways = ['auto', 'scroll'].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth;
            return box.width > 1 && (box.right > width + 1 || box.left < -1 || sideways) && !e.closest('svg, .sk-hide');
          }).map(e => `${e.tagName.toLowerCase()}.${e.className}: ${e.textContent.trim().slice(0, 40)}`);
          const wide = document.documentElement.scrollWidth;
          return wide > width ? [`${wide} wide in ${width}`, ...out] : out;
        }
        """;

    private const string StayingInPlace = """
        () => [...document.body.querySelectorAll('*')]
          .filter(e => ['sticky', 'fixed'].includes(getComputedStyle(e).position))
          .reduce((sum, e) => sum + e.getBoundingClientRect().height, 0)
        """;

    [Theory]
    [MemberData(nameof(PublicPages.All), MemberType = typeof(PublicPages))]
    public async Task A_page_has_no_barriers_leaves_no_trace_and_fits_on_the_narrowest_screen(string page)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);

        await visitor.GoAsync(page);

        await LeavesNoTraceAsync(visitor);
        await HasOneHeadingInOurLettersAsync(visitor);
        await Axe.FindsNothingAsync(visitor.Page, page, [.. Look.Usual, Look.ZoomedIn]);
        await FitsAsync(visitor);
    }

    [Theory]
    [MemberData(nameof(PublicPages.Spoken), MemberType = typeof(PublicPages))]
    public async Task A_page_in_another_language_has_no_barriers_either_and_its_words_fit(string page)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);

        await visitor.GoAsync(page);

        await LeavesNoTraceAsync(visitor);
        await Axe.FindsNothingAsync(visitor.Page, page, [Look.Phone, Look.Phone with { Scheme = ColorScheme.Dark }]);
        await FitsAsync(visitor);
    }

    private static async Task LeavesNoTraceAsync(Visitor visitor)
    {
        var cookies = await visitor.CookiesAsync();
        var kept = await visitor.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length");
        Assert.Multiple(
            () => Assert.Empty(cookies),
            () => Assert.Equal(0, kept),
            () => Assert.Empty(visitor.Elsewhere),
            () => Assert.True(visitor.Complaints.Count == 0, string.Join(Environment.NewLine, visitor.Complaints)));
    }

    private static async Task HasOneHeadingInOurLettersAsync(Visitor visitor)
    {
        Assert.Equal(1, await visitor.Page.Locator("h1").CountAsync());
        Assert.Contains("Atkinson", await visitor.Page.Locator("h1").EvaluateAsync<string>("h => getComputedStyle(h).fontFamily"), StringComparison.Ordinal);
    }

    private static async Task FitsAsync(Visitor visitor)
    {
        var found = new List<string>();
        foreach (var look in (Look[])[Look.Narrow, Look.ZoomedIn])
        {
            await visitor.Page.SetViewportSizeAsync(look.Width, look.Height);
            found.AddRange(await visitor.Page.EvaluateAsync<string[]>(StickingOut));
        }

        // Bars that stay in place lie over the text for good: at least half of the window is for reading.
        Assert.InRange(await visitor.Page.EvaluateAsync<double>(StayingInPlace), 0, Look.ZoomedIn.Height / 2);
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }
}
