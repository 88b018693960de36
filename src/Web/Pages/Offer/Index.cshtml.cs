using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Map;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Site;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Offer;

/// <summary>Everything about one listing, the first step above all.</summary>
[Public]
[CachedPage]
public sealed class IndexModel(RequestGeneration index, Subjects subjects, TimeProvider clock) : PageModel
{
    private const int MostSimilar = 3;
    private const int MostDates = 4;

    /// <summary>The listing.</summary>
    public Publication Listing { get; private set; } = null!;

    /// <summary>Its facts.</summary>
    public ListingFacts Facts => Listing.Facts;

    /// <summary>When.</summary>
    public WhenLine When { get; private set; } = null!;

    /// <summary>The next dates; empty when its times could not be read.</summary>
    public IReadOnlyList<DateRow> Dates { get; private set; } = [];

    /// <summary>For the residents of which area it is.</summary>
    public string Reach { get; private set; } = "";

    /// <summary>Where, in one line.</summary>
    public string Where { get; private set; } = "";

    /// <summary>The small map; null without a point.</summary>
    public MapDrawing? Map { get; private set; }

    /// <summary>The way back: searches around its place and on its subject.</summary>
    public IReadOnlyList<(string Name, string Link)> Trail { get; private set; } = [];

    /// <summary>About safety: "Snel weg", a neutral title, kept in no cache.</summary>
    public bool NeedsExit { get; private set; }

    /// <summary>How long ago someone checked it, when that is too long; null when it can be believed.</summary>
    public string? Doubt { get; private set; }

    /// <summary>Offers for the same needs close by.</summary>
    public IReadOnlyList<OfferCard> Similar { get; private set; } = [];

    /// <summary>Shows it; a wrong slug leads to the right one, an unknown code to 404, one that was taken away to 410.</summary>
    public IActionResult OnGet(string code, string? slug)
    {
        var generation = index.Current;
        if (generation.Find(code, Audience.Inwoner) is not { } listing)
            return NotFound();
        if (listing.IsRemoved)
            return StatusCode(StatusCodes.Status410Gone);
        if (slug != listing.Slug || code != listing.Code)
            return RedirectPermanent($"{Request.PathBase}/aanbod/{listing.Code}/{listing.Slug}");

        Listing = listing;
        var now = clock.GetUtcNow();
        When = WhenLine.Of(listing, now);
        if (!listing.Schedule.DayAndNight)
            Dates = [.. WhenLine.Dates(listing, now, MostDates).Select(one => DateRow.Of(one, now))];
        Where = WhereWords.Say(listing, generation.Places);
        Reach = WhereWords.Reach(listing, generation.Places);
        Doubt = TrustWords.Doubt(Facts, now);
        Trail = FindTrail();
        NeedsExit = subjects.NeedsExit(Facts);
        if (NeedsExit)
            NoStoreAttribute.NeverStore(Response);
        if (listing.Point is { } point)
        {
            Map = ListingMap.Draw(generation.Places, point, listing.Wijk, PinName(), Facts.Venue.ShowAddress);
            Similar = [.. SimilarOffers.Of(generation, listing, MostSimilar, now).Select(hit => OfferCard.Of(hit, null, generation.Places, now, Request.PathBase))];
        }

        return Page();
    }

    private List<(string Name, string Link)> FindTrail()
    {
        var around = SearchQuery.Empty with { Where = Facts.Venue.Town };
        List<(string, string)> trail = [];
        if (around.Where.Length > 0)
            trail.Add((around.Where, SearchLinks.To(around, Request.PathBase)));
        if (subjects.Of(Facts) is { } subject)
            trail.Add((subjects.Name(subject), SearchLinks.To(around.Toggle(subject), Request.PathBase)));
        return trail;
    }

    private string PinName() => Facts.Venue.Name.Length > 0 ? Facts.Venue.Name : Facts.Title;
}
