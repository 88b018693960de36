using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Languages;
using SocialeKaart.Web.Pages.Offer;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Map.Tapped;

/// <summary>An offer on the map after a tap.</summary>
/// <param name="At">Latitude and longitude, WGS84.</param>
/// <param name="Title">Its title.</param>
/// <param name="Language">The language of the title, when it is not that of the page; else null.</param>
/// <param name="Where">Where, in one line.</param>
/// <param name="Distance">"Ongeveer 900 meter, hemelsbreed"; empty when not known.</param>
/// <param name="Href">The address of its page by its code alone: of hundreds of names a second copy weighs as much as all the rest.</param>
public sealed record MapPoint(IReadOnlyList<double> At, string Title, string? Language, string Where, string Distance, string Href)
{
    /// <summary>About a metre: a door has a place on the street.</summary>
    public const int Decimals = 5;

    /// <summary>The point of a hit; null without a place of its own, and for an address that is told on the telephone only: no point ever stands for it.</summary>
    public static MapPoint? Of(Hit hit, PlaceTable places, string prefix)
    {
        var facts = hit.Listing.Facts;
        if (facts.Audience != Audience.Inwoner || !facts.Venue.ShowAddress || hit.Listing.Point is not { } point)
            return null;
        return new(
            Position(point),
            facts.Title,
            facts.Language == Wording.Current.Code ? null : facts.Language,
            WhereWords.Say(hit.Listing, places).ToString(),
            hit.DistanceMetres is { } metres ? DistanceWords.About(metres) : "",
            OfferLinks.Bare(hit.Listing, prefix));
    }

    /// <summary>Latitude and longitude of a point, rounded: an offer to its door, a place that was named to a hundred metres.</summary>
    public static double[] Position(RdPoint point, int decimals = Decimals)
    {
        var degrees = RdNew.ToWgs84(point);
        return [Math.Round(degrees.Lat, decimals), Math.Round(degrees.Lon, decimals)];
    }
}
