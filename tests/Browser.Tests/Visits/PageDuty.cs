namespace SocialeKaart.Browser.Tests.Visits;

/// <summary>What every page owes its visitor.</summary>
public static class PageDuty
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

    /// <summary>No cookie, nothing stored, no request to another host, no complaint of the browser.</summary>
    public static async Task LeavesNoTraceAsync(Visitor visitor)
    {
        var cookies = await visitor.CookiesAsync();
        var kept = await visitor.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length");
        Assert.Multiple(
            () => Assert.Empty(cookies),
            () => Assert.Equal(0, kept),
            () => Assert.Empty(visitor.Elsewhere),
            () => Assert.True(visitor.Complaints.Count == 0, string.Join(Environment.NewLine, visitor.Complaints)));
    }

    /// <summary>One <c>h1</c>, in the letters of the site.</summary>
    public static async Task HasOneHeadingInOurLettersAsync(Visitor visitor)
    {
        Assert.Equal(1, await visitor.Page.Locator("h1").CountAsync());
        Assert.Contains("Atkinson", await visitor.Page.Locator("h1").EvaluateAsync<string>("h => getComputedStyle(h).fontFamily"), StringComparison.Ordinal);
    }

    /// <summary>Nothing scrolls sideways at 320 pixels or at 400 percent. Leaves the page in the last of them.</summary>
    public static async Task FitsAsync(Visitor visitor)
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
