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

        Assert.Empty(found);
    }

    [Theory]
    [MemberData(nameof(PublicPages.All), MemberType = typeof(PublicPages))]
    public async Task At_400_percent_the_page_itself_keeps_at_least_half_of_the_window(string page)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.ZoomedIn);
        await visitor.GoAsync(page);

        // Sticky and fixed bars lie over the text for good.
        var covered = await visitor.Page.EvaluateAsync<double>("""
            () => [...document.body.querySelectorAll('*')]
              .filter(e => ['sticky', 'fixed'].includes(getComputedStyle(e).position))
              .reduce((sum, e) => sum + e.getBoundingClientRect().height, 0)
            """);

        Assert.InRange(covered, 0, 128);
    }
}
