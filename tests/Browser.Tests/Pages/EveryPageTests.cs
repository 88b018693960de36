using SocialeKaart.Browser.Tests.Visits;

namespace SocialeKaart.Browser.Tests.Pages;

/// <summary>What every page owes its visitor, looked at in one visit: opening a page takes longer than looking at it.</summary>
public sealed class EveryPageTests(Visitors visitors)
{
    [Theory]
    [MemberData(nameof(PublicPages.All), MemberType = typeof(PublicPages))]
    public async Task A_page_has_no_barriers_leaves_no_trace_and_fits_on_the_narrowest_screen(string page)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);

        await visitor.GoAsync(page);

        await PageDuty.LeavesNoTraceAsync(visitor);
        await PageDuty.HasOneHeadingInOurLettersAsync(visitor);
        await Axe.FindsNothingAsync(visitor.Page, page, [.. Look.Usual, Look.ZoomedIn]);
        await PageDuty.FitsAsync(visitor);
    }
}
