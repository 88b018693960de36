using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.About;

/// <summary>
/// What a visit leaves behind on a shared phone, and what can be done about it. Needs no index and no store, and leaves as few traces
/// as a page can.
/// </summary>
[Public]
[NoStore]
[NoIndex]
public sealed class TracesModel(CrisisLines lines, TimeProvider clock) : PageModel
{
    // In danger now, and somebody who knows what watching looks like. Both are shown however old their check.
    private static readonly string[] Codes = ["112", "veiligthuis"];

    /// <summary>Whom to ring.</summary>
    public IReadOnlyList<CrisisLine> Lines { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    public void OnGet()
    {
        var shown = lines.For(DutchTime.Day(clock.GetUtcNow()));
        Lines = [.. Codes.Select(shown.Find).OfType<CrisisLine>()];
    }
}
