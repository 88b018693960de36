using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Map;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Offer;

/// <summary>Everything about one listing, the first step above all.</summary>
[Public]
[CachedPage]
public sealed class IndexModel(RequestGeneration index, TimeProvider clock) : PageModel
{
    private const int MostNearby = 3;

    /// <summary>The listing.</summary>
    public Publication Listing { get; private set; } = null!;

    /// <summary>Its facts.</summary>
    public ListingFacts Facts => Listing.Facts;

    /// <summary>When.</summary>
    public WhenLine When { get; private set; } = null!;

    /// <summary>For the residents of which area it is.</summary>
    public string Reach { get; private set; } = "";

    /// <summary>Where, in one line.</summary>
    public string Where { get; private set; } = "";

    /// <summary>The small map; null without a point.</summary>
    public MapDrawing? Map { get; private set; }

    /// <summary>A search around its place; null when that is not known.</summary>
    public (string Name, string Link)? Around { get; private set; }

    /// <summary>Other offers close by.</summary>
    public IReadOnlyList<OfferCard> Nearby { get; private set; } = [];

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
        Where = WhereWords.Say(listing, generation.Places);
        Reach = WhereWords.Reach(listing, generation.Places);
        if (Facts.Venue.Town.Length > 0)
            Around = (Facts.Venue.Town, SearchLinks.ToPlace(Facts.Venue.Town, Request.PathBase));
        if (listing.Point is { } point)
        {
            Map = ListingMap.Draw(generation.Places, point, listing.Wijk, PinName(), Facts.Venue.ShowAddress);
            Nearby = FindNearby(generation, now);
        }

        return Page();
    }

    private string PinName() => Facts.Venue.Name.Length > 0 ? Facts.Venue.Name : Facts.Title;

    private List<OfferCard> FindNearby(IndexGeneration generation, DateTimeOffset now)
    {
        var here = new Place
        {
            Name = Facts.Venue.Town,
            Kind = PlaceKind.Position,
            Point = Listing.Point!.Value,
            Buurt = Listing.Buurt,
            Wijk = Listing.Wijk,
            Gemeente = Listing.Gemeente,
        };
        var answer = generation.Search(new SearchRequest { Where = here, RadiusMetres = 3000, Take = MostNearby + 1 }, now);
        return [.. answer.Hits
            .Where(hit => hit.Listing.Id != Listing.Id && hit.Listing.Point is not null)
            .Take(MostNearby)
            .Select(hit => OfferCard.Of(hit, null, generation.Places, now, Request.PathBase))];
    }
}
