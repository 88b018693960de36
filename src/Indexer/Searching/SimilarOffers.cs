using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Searching;

/// <summary>Offers for the same needs as another, close by: for whoever finds that this one is full, closed, or just not it.</summary>
public static class SimilarOffers
{
    private const int NearMetres = 5_000;

    // The listing itself and what only reaches here from elsewhere fall out again.
    private const int Looked = 30;

    /// <summary>
    /// The best so many, best first. For residents always; never the listing itself, nor the same once more, nor one that keeps its address
    /// hidden or asks for volunteers when this one does not. None for a listing without a place.
    /// </summary>
    /// <param name="index">The state to ask.</param>
    /// <param name="listing">What they are to be like: its needs, or its title when it has none.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="now">Decides freshness.</param>
    public static IReadOnlyList<Hit> Of(IndexGeneration index, Publication listing, int most, DateTimeOffset now)
    {
        if (listing.Point is not { } point)
            return [];
        var request = new SearchRequest
        {
            What = listing.Facts.Needs.Count == 0 ? listing.Facts.Title : "",
            AsTyped = true,
            Needs = listing.Facts.Needs,
            Where = PlaceOf(listing, point, index.Places),
            RadiusMetres = NearMetres,
            Take = Looked,
        };
        return [.. index.Search(request, now).Hits
            .Where(hit => IsSimilar(hit.Listing, listing, point))
            .DistinctBy(hit => (hit.Listing.Facts.Title, hit.Listing.OrganisationCode))
            .Take(most)
            .Select(hit => hit with { DistanceMetres = Distance(hit, listing, point) })];
    }

    private static bool IsSimilar(Publication other, Publication listing, RdPoint point) =>
        other.Id != listing.Id
        && !IsSame(other, listing)
        && other.Facts.Venue.ShowAddress
        && other.MeetingPlace is MeetingPlace.Buurt or MeetingPlace.Thuis
        && other.Point?.DistanceTo(point) <= NearMetres
        && (other.Facts.Direction != VolunteerDirection.Zoekt || listing.Facts.Direction == VolunteerDirection.Zoekt);

    /// <summary>Listed twice: the same title of the same organisation, or behind the same door.</summary>
    private static bool IsSame(Publication other, Publication listing) =>
        string.Equals(other.Facts.Title, listing.Facts.Title, StringComparison.OrdinalIgnoreCase)
        && (other.OrganisationCode == listing.OrganisationCode || (other.Facts.Venue.Door is { } door && door == listing.Facts.Venue.Door));

    /// <summary>How far it is from a hidden address is nobody's business.</summary>
    private static double? Distance(Hit hit, Publication listing, RdPoint point) =>
        listing.Facts.Venue.ShowAddress ? hit.Listing.Point?.DistanceTo(point) : null;

    private static Place PlaceOf(Publication listing, RdPoint point, PlaceTable places) => new()
    {
        Name = listing.Facts.Venue.Town,
        Kind = PlaceKind.Position,
        Point = point,
        Buurt = listing.Buurt,
        Wijk = listing.Wijk,
        Gemeente = listing.Gemeente,
        PlusWijken = listing.Buurt is { } buurt ? places.FindArea(buurt)?.PlusWijken ?? [] : [],
    };
}
