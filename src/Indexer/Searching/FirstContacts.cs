using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// Who to turn to when nothing fits: the welzijnscoach or wijkteam of one's own area, the loket of one's own gemeente. Someone who knows
/// the way, not one more offer.
/// </summary>
public static class FirstContacts
{
    private const int FarthestMetres = 25_000;
    private const int Looked = 50;
    private const int Compared = 5;

    /// <summary>The needs that say that an offer is such a person or desk, in the order of the chain: who knows the way, the wijkteam, the loket.</summary>
    public static IReadOnlyList<string> Needs { get; } = ["waar-moet-ik-zijn", "wmo", "gemeente-loket"];

    /// <summary>The nearest that can be rung; of those the ones that answer now come first.</summary>
    /// <param name="index">The state to ask.</param>
    /// <param name="place">Where the person is: the desk of another gemeente sends people away.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="now">Decides who answers now.</param>
    public static IReadOnlyList<Publication> Of(IndexGeneration index, Place place, int most, DateTimeOffset now)
    {
        var request = new SearchRequest
        {
            Needs = Needs,
            NeedsExactly = true,
            Where = place,
            RadiusMetres = FarthestMetres,
            Kinds = [ListingKind.Dienst, ListingKind.Plek],
            Take = Looked,
        };
        return [.. index.Search(request, now).Hits.Select(hit => hit.Listing)
            .Where(listing => IsDesk(listing.Facts) && IsFor(listing, place))
            .Take(Compared)
            .OrderByDescending(listing => listing.Schedule.IsOpen(now))
            .Take(most)];
    }

    /// <summary>People put first what an offer is for; the second need of a cleaning service is not its business.</summary>
    private static bool IsDesk(ListingFacts facts) =>
        facts.Contact.Phone.Length > 0 && facts.Language == "nl" && facts.Needs.Count > 0 && Needs.Contains(facts.Needs[0]);

    private static bool IsFor(Publication listing, Place place) => listing.ReachAreas.Count == 0 || listing.ReachAreas.Any(place.LiesIn);
}
