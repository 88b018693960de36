using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;

namespace SocialeKaart.Browser.Tests.Pages;

/// <summary>The same in the other languages. A class of its own, so that both are gone through side by side.</summary>
public sealed class SpokenPageTests(Visitors visitors)
{
    [Theory]
    [MemberData(nameof(PublicPages.Spoken), MemberType = typeof(PublicPages))]
    public async Task A_page_in_another_language_has_no_barriers_either_and_its_words_fit(string page)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);

        await visitor.GoAsync(page);

        await PageDuty.LeavesNoTraceAsync(visitor);
        await Axe.FindsNothingAsync(visitor.Page, page, [Look.Phone, Look.Phone with { Scheme = ColorScheme.Dark }]);
        await PageDuty.FitsAsync(visitor);
    }
}
