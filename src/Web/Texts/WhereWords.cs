using System.Globalization;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Texts;

/// <summary>Where something is, in one line; a hidden address stays hidden.</summary>
public static class WhereWords
{
    /// <summary>"Buurthuis De Koffiepot, Hoensbroek", "Bij u thuis.", "Aan de telefoon.".</summary>
    public static string Say(Publication listing, PlaceTable places)
    {
        var venue = listing.Facts.Venue;
        if (!venue.ShowAddress)
            return $"In {WijkOf(listing, places) ?? venue.Town}. Vraag naar het adres.";

        var parts = new[] { venue.Name.Length > 0 ? venue.Name : Street(venue), venue.Town }.Where(part => part.Length > 0);
        var place = string.Join(", ", parts);
        return (place.Length, listing.Facts.Reach.Kind) switch
        {
            (_, ReachKind.Thuis) => "Bij u thuis.",
            ( > 0, _) => place + Country(venue),
            (_, ReachKind.Online) => "Op uw computer of telefoon.",
            (_, ReachKind.Telefonisch) => "Aan de telefoon.",
            _ => "Vraag waar het is.",
        };
    }

    /// <summary>"Zegelhof 12"; empty when not known.</summary>
    public static string Street(Venue venue) => $"{venue.Street} {venue.HouseNumber}".Trim();

    /// <summary>Where a route leads, as a planner reads it: the address, or else the point; null for what is not at a place, or keeps it hidden.</summary>
    public static string? RouteTo(Publication listing)
    {
        var venue = listing.Facts.Venue;
        if (!venue.ShowAddress || listing.MeetingPlace != MeetingPlace.Buurt || listing.Point is not { } point)
            return null;
        if (venue.Street.Length > 0 && venue.HouseNumber.Length > 0)
            return $"{Street(venue)}, {venue.Postcode} {venue.Town}".Trim();
        var position = RdNew.ToWgs84(point);
        return string.Create(CultureInfo.InvariantCulture, $"{position.Lat:0.#####},{position.Lon:0.#####}");
    }

    /// <summary>Name of the wijk it lies in; null when not known.</summary>
    public static string? WijkOf(Publication listing, PlaceTable places) =>
        listing.Wijk is { } wijk ? places.Area(wijk)?.Name : null;

    /// <summary>For the residents of which area it is: "Voor bewoners van Hoensbroek."; empty when that follows from nothing.</summary>
    public static string Reach(Publication listing, PlaceTable places)
    {
        var names = listing.ReachAreas.Select(places.Area).OfType<AreaSummary>().Select(area => area.Name).Distinct().ToList();
        return listing.Facts.Reach.Kind switch
        {
            ReachKind.Landelijk => "Voor heel Nederland.",
            ReachKind.Regio => "Voor de hele regio.",
            ReachKind.Online or ReachKind.Telefonisch => "Het maakt niet uit waar u woont.",
            _ when names.Count is > 0 and <= 6 => $"Voor bewoners van {Sentence.List(names)}.",
            _ when names.Count > 6 => $"Voor bewoners van {string.Join(", ", names.Take(5))} en nog {names.Count - 5} andere plekken.",
            _ => "",
        };
    }

    private static string Country(Venue venue) => venue.Country switch { "DE" => " (Duitsland)", "BE" => " (België)", _ => "" };
}
