using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Paper;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Site;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.MyList;

/// <summary>
/// The offers somebody kept: to read, to share, to print. The list lives in the browser and in the address; the site keeps nothing,
/// and always shows today's facts.
/// </summary>
[Public]
[NoIndex]
[NoStore]
public sealed class IndexModel(RequestGeneration index, Subjects subjects, TimeProvider clock) : PageModel
{
    /// <summary>What is on the list and still exists, in the order it was kept.</summary>
    public IReadOnlyList<OfferCard> Cards { get; private set; } = [];

    /// <summary>How many were on the list and are gone.</summary>
    public int Gone { get; private set; }

    /// <summary>True when the paper gets very large letters.</summary>
    public bool Large { get; private set; }

    /// <summary>Something on it is about safety: "Snel weg" and a neutral title.</summary>
    public bool NeedsExit { get; private set; }

    /// <summary>The address of this list, whole, as a QR code; null for an empty list.</summary>
    public QrDrawing? Qr { get; private set; }

    /// <summary>The address of this list, whole.</summary>
    public string Address { get; private set; } = "";

    /// <summary>True when the address holds a list, be it of things that are gone.</summary>
    public bool WasAsked { get; private set; }

    private IEnumerable<string> Codes => Cards.Select(card => card.Listing.Code);

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
        var now = clock.GetUtcNow();
        var today = DutchTime.Day(now);
        Large = Request.Query["groot"] == "ja";
        var generation = index.Current;
        var codes = ListLinks.Read(Request.Query["aanbod"]);
        Cards = [.. codes.Select(code => generation.Find(code, Audience.Inwoner)).OfType<Publication>()
            .Where(listing => listing.IsLive(today))
            .Select(listing => OfferCard.Of(new Hit(listing, 0, null), null, generation.Places, now, Request.PathBase))];
        WasAsked = codes.Count > 0;
        Gone = codes.Count - Cards.Count;
        NeedsExit = Cards.Any(card => subjects.NeedsExit(card.Listing.Facts));
        if (Cards.Count == 0)
            return;
        Address = $"{Request.Scheme}://{Request.Host}{ListLinks.To(Codes, Request.PathBase)}";
        Qr = QrDrawing.Of(Address);
    }

    /// <summary>The same list without one of its offers.</summary>
    public string Without(OfferCard card) => ListLinks.To(Codes.Where(code => code != card.Listing.Code), Request.PathBase);

    /// <summary>The same list for paper with letters of the other size.</summary>
    public string OtherSize => ListLinks.To(Codes, Request.PathBase, large: !Large);
}
