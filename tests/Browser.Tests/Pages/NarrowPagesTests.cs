using SocialeKaart.Browser.Tests.Visits;

namespace SocialeKaart.Browser.Tests.Pages;

public sealed class NarrowPagesTests(Visitors visitors)
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
    public async Task Nothing_scrolls_sideways_at_320_pixels_or_at_400_percent(string page)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Narrow);
        await visitor.GoAsync(page);

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
