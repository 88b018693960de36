using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Site;

namespace SocialeKaart.Web.Pages.Reports;

/// <summary>Thanks for a report. The same for everybody: it holds nothing of what was sent, so it may be loaded again.</summary>
[Public]
[NoStore]
[NoIndex]
public sealed class ThanksModel(RequestGeneration index, Subjects subjects) : PageModel
{
    /// <summary>What it was about.</summary>
    public Publication Listing { get; private set; } = null!;

    /// <summary>About safety: "Snel weg" and a neutral title.</summary>
    public bool NeedsExit => subjects.NeedsExit(Listing.Facts);

    /// <summary>Says it.</summary>
    public IActionResult OnGet(string code)
    {
        var (listing, status) = ReportedOffer.Find(index.Current, code);
        if (listing is null)
            return StatusCode(status);
        Listing = listing;
        return Page();
    }
}
