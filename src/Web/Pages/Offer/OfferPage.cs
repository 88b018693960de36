using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.Offer;

/// <summary>What the pages of a listing and of a plek share: one way to find it, to lead to its right address, and to say that it is gone.</summary>
public abstract class OfferPage(RequestGeneration index, OfferViews views) : PageModel
{
    /// <summary>What is shown; null when it is gone.</summary>
    public OfferView? View { get; private set; }

    /// <summary>What is shown instead; null when it is there.</summary>
    public GoneView? Gone { get; private set; }

    /// <summary>
    /// Shows it; a wrong slug or the address of another kind leads to the right one, an unknown code to 404. What was taken away, is over or was
    /// not checked for too long answers 410, with others close by.
    /// </summary>
    public IActionResult OnGet(string code)
    {
        if (index.Current.Find(code, Audience.Inwoner) is not { } listing)
            return NotFound();
        var prefix = Request.PathBase.Value ?? "";
        if (!listing.IsLive(views.Today))
        {
            Gone = views.Gone(listing, prefix);
            Response.StatusCode = StatusCodes.Status410Gone;
        }
        else if (OfferLinks.To(listing, "") is var right && Request.Path != right)
        {
            return RedirectPermanent(prefix + right);
        }
        else
        {
            View = Fill(views.View(listing, Request));
        }

        if (View?.NeedsExit == true || Gone?.NeedsExit == true)
            NoStoreAttribute.NeverStore(Response);
        return Page();
    }

    /// <summary>Adds what one kind of page has and the other has not.</summary>
    protected virtual OfferView Fill(OfferView view) => view;
}
