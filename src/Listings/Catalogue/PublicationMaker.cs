using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Places.Names;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Listings.Catalogue;

/// <summary>Makes what is shown out of what is stored. The only place where a hidden address is taken out, so nothing behind it can leak one.</summary>
public sealed class PublicationMaker(PlaceTable places)
{
    /// <summary>The listing as it may be shown.</summary>
    public Publication Make(Listing listing, Organisation organisation)
    {
        var venue = Find(listing.Facts.Venue);
        var hidden = !listing.Facts.Venue.ShowAddress;
        var shown = hidden ? Coarse(venue) : venue;
        var facts = hidden ? WithoutAddress(listing.Facts, venue) : listing.Facts;
        return new Publication
        {
            Id = listing.Id,
            Code = listing.Code,
            Slug = Slug.Of(facts.Title),
            ExternalId = listing.ExternalId,
            OrganisationName = organisation.Name,
            OrganisationCode = organisation.Code,
            OrganisationKind = organisation.Kind,
            OrganisationWork = organisation.Work,
            Facts = facts,
            Point = shown?.Point,
            Buurt = shown?.Buurt,
            Wijk = shown?.Wijk,
            Gemeente = shown?.Gemeente,
            InDoubtSince = listing.InDoubtSince,
            // That it rose would tell that a hidden address moved.
            Version = hidden ? 1 : listing.Version,
            IsRemoved = listing.RemovedAt is not null,
            ReachAreas = ReachAreas(facts.Reach, shown),
        };
    }

    private Place? Find(Venue venue)
    {
        if (venue.Country != "NL")
            return PlacesAbroad.Find(venue.Country, venue.Postcode, venue.Town);
        return Postcode.TryParse(venue.Postcode, out var postcode) ? places.FindPostcode(postcode) : null;
    }

    /// <summary>Of a hidden address only the wijk is told, and its centre is the point.</summary>
    private Place? Coarse(Place? venue) => venue?.Wijk is { } wijk ? places.FindArea(wijk) : null;

    private static ListingFacts WithoutAddress(ListingFacts facts, Place? venue) =>
        facts with
        {
            Venue = new Venue { Town = facts.Venue.Town, Country = facts.Venue.Country, ShowAddress = false },
            Visit = facts.Visit with { BusStop = "" },
            Reach = WithoutBuurt(facts.Reach, venue),
        };

    /// <summary>A reach that names the buurt of a hidden address would tell where it is: the wijk stands there instead.</summary>
    private static Reach WithoutBuurt(Reach reach, Place? venue)
    {
        if (venue is not { Buurt: { } buurt, Wijk: { } wijk } || !reach.Areas.Contains(buurt.Value))
            return reach;
        var areas = reach.Areas.Select(code => code == buurt.Value ? wijk.Value : code);
        return reach with { Areas = [.. areas.Distinct().Order(StringComparer.Ordinal)] };
    }

    private static IReadOnlyList<AreaCode> ReachAreas(Reach reach, Place? venue)
    {
        if (reach.Areas.Count > 0)
            return [.. reach.Areas.Select(code => new AreaCode(code))];
        AreaCode? own = reach.Kind switch
        {
            ReachKind.Buurt => venue?.Buurt ?? venue?.Wijk,
            ReachKind.Wijk => venue?.Wijk,
            ReachKind.Gemeente => venue?.Gemeente,
            _ => null,
        };
        return own is { } area ? [area] : [];
    }
}
