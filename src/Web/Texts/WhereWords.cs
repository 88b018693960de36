using System.Globalization;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>Where something is, in one line; a hidden address stays hidden.</summary>
public static class WhereWords
{
    /// <summary>"Buurthuis De Koffiepot, Hoensbroek", "Bij u thuis.", "Aan de telefoon.".</summary>
    public static ToldText Say(Publication listing, PlaceTable places)
    {
        var venue = listing.Facts.Venue;
        if (!venue.ShowAddress)
            return T("In {0}. Vraag naar het adres.", WijkOf(listing, places) ?? venue.Town);

        var place = Place(venue);
        return (place.Length, listing.Facts.Reach.Kind) switch
        {
            (_, ReachKind.Thuis) => T("Bij u thuis."),
            ( > 0, _) => Abroad(venue, place) ?? new ToldText("", place),
            (_, ReachKind.Online) => T("Op uw computer of telefoon."),
            (_, ReachKind.Telefonisch) => T("Aan de telefoon."),
            _ => T("Vraag waar het is."),
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
            ReachKind.Landelijk => T("Voor heel Nederland."),
            ReachKind.Regio => T("Voor de hele regio."),
            ReachKind.Online or ReachKind.Telefonisch => T("Het maakt niet uit waar u woont."),
            _ when names.Count is > 0 and <= 6 => T("Voor bewoners van {0}.", Sentence.List(names)),
            _ when names.Count > 6 => T("Voor bewoners van {0} en nog {1} andere plekken.", string.Join(", ", names.Take(5)), names.Count - 5),
            _ => "",
        };
    }

    private static string Place(Venue venue) =>
        string.Join(", ", new[] { venue.Name.Length > 0 ? venue.Name : Street(venue), venue.Town }.Where(part => part.Length > 0));

    private static ToldText? Abroad(Venue venue, string place) => venue.Country switch
    {
        "DE" => new(T("{0} (Duitsland)", place)),
        "BE" => new(T("{0} (België)", place)),
        _ => null,
    };
}
