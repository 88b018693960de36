using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Freshness;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Indexer.Tests.Oracle;

/// <summary>
/// The slow, obvious search the engine is checked against: a list of listings, no segments, no postings, every number worked out anew
/// for every listing. Written apart from the engine; it shares the chain, the constants and the freshness rules.
/// </summary>
internal sealed class SlowSearch(Thesaurus thesaurus, IReadOnlyCollection<Publication> directory)
{
    private readonly IReadOnlyList<SlowListing> all = [.. directory.Select(p => new SlowListing(p, thesaurus))];

    private string? lastWhat;
    private List<(string Code, double Share)> lastNeeds = [];

    public (IReadOnlyList<(Guid Id, double Score)> Ranked, FacetCounts Facets) Search(SearchRequest request)
    {
        var seen = all.Where(l => request.Audience == Audience.Professional || l.Publication.Facts.Audience == Audience.Inwoner).ToList();
        var scored = seen.Select(l => (Listing: l, Score: Score(l, request, seen))).Where(s => s.Score is not null).ToList();
        var ranked = scored.Where(s => Fits(s.Listing, request))
            .Select(s => (s.Listing.Publication.Id, Score: s.Score!.Value))
            .OrderByDescending(s => s.Score).ThenBy(s => s.Id.ToString(), StringComparer.Ordinal).ToList();
        int With(SearchRequest other) => scored.Count(s => Fits(s.Listing, other));
        return (ranked, new FacetCounts
        {
            Kinds = Choices(Enum.GetValues<ListingKind>(), k => With(request with { Kinds = [k] })),
            Domains = Choices(Enumerable.Range(1, 12), d => With(request with { Domains = [d] })),
            Costs = Choices(Enum.GetValues<CostKind>(), c => With(request with { Costs = [c] })),
            Days = Choices(Enumerable.Range(0, 7).Select(d => (WeekDays)(1 << d)), d => With(request with { Days = [d] })),
            Parts = Choices(Enum.GetValues<DayPart>(), p => With(request with { Parts = [p] })),
            Groups = Choices(ChoiceList.TargetGroups.All.Select(g => g.Code), g => With(request with { Groups = [g] })),
            Languages = Choices(ChoiceList.Languages.All.Select(l => l.Code), l => With(request with { Languages = [l] })),
            Wheelchair = With(request with { Wheelchair = true }),
            Steps = Choices(Enum.GetValues<FirstStep>(), s => With(request with { Steps = [s] })),
            Places = Choices(Enum.GetValues<MeetingPlace>(), p => With(request with { Places = [p] })),
            Radii = Choices(
                request.CountedRadii.Where(r => request.Where is not null && !(r > request.RadiusMetres)),
                r => seen.Count(l => Fits(l, request) && Score(l, request with { RadiusMetres = r }, seen) is not null)),
        });
    }

    private static Dictionary<T, int> Choices<T>(IEnumerable<T> choices, Func<T, int> count)
        where T : notnull => choices.Select(c => (c, Count: count(c))).Where(c => c.Count > 0).ToDictionary(c => c.c, c => c.Count);

    private bool Fits(SlowListing listing, SearchRequest request)
    {
        var facts = listing.Publication.Facts;
        var callsAsked = request.Kinds.Contains(ListingKind.Vrijwilligers) || NeedsOf(request.What).Any(a => a.Code == "vrijwilliger-worden");
        return (request.Kinds.Count == 0 || request.Kinds.Contains(facts.Kind))
            && (facts.Direction != VolunteerDirection.Zoekt || callsAsked)
            && (request.Domains.Count == 0 || request.Domains.Any(listing.Domains.Contains))
            && (request.Costs.Count == 0 || request.Costs.Contains(facts.Cost.Kind))
            && (request.Days.Count + request.Parts.Count == 0 || listing.Slots.Any(s =>
                (request.Days.Count == 0 || request.Days.Contains(s.Day)) && (request.Parts.Count == 0 || request.Parts.Contains(s.Part))))
            && (request.Groups.Count == 0 || request.Groups.Any(listing.Groups.Contains))
            && (request.Languages.Count == 0 || request.Languages.Any(listing.Languages.Contains))
            && (!request.Wheelchair || listing.Wheelchair)
            && (request.Steps.Count == 0 || (listing.Step is { } step && request.Steps.Contains(step)))
            && (request.Places.Count == 0 || (listing.Place is { } place && request.Places.Contains(place)));
    }

    private double? Score(SlowListing listing, SearchRequest request, List<SlowListing> seen)
    {
        var facts = listing.Publication.Facts;
        var state = FreshnessRules.StateOf(facts.Kind, facts.VerifiedOn, Given.Today);
        if (facts.Ends < Given.Today || state == FreshnessState.Off)
            return null;
        var relevance = request.What.Length == 0 ? 1 : Relevance(listing, request.What, seen);
        var near = request.Where is { } place ? Nearness(listing.Publication, place, request.RadiusMetres) : 1;
        if (relevance is null || near is null || (request is { Inside: true, Where: { } area } && !LiesInside(listing, area)))
            return null;
        if (listing.Publication.InDoubtSince is not null)
            state = FreshnessState.Stale;
        var fresh = state switch { FreshnessState.Stale => 0.6, FreshnessState.Ask => 0.97, _ => 1.0 };
        var room = facts.Visit.Room switch { Room.Vol => 0.85, Room.Wachtlijst => 0.92, _ => 1.0 };
        var first = request.FirstDomains.Any(listing.Domains.Contains) ? 1.5 : 1.0;
        return Math.Round(relevance.Value * near.Value * first * fresh * room * 1_000_000) / 1_000_000;
    }

    private double? Relevance(SlowListing listing, string what, List<SlowListing> seen)
    {
        var average = Math.Max(1, seen.Average(l => (double)l.Length));
        var (text, words, most, weight) = (0.0, 0.0, 0.0, 0.0);
        foreach (var term in SlowListing.Stems(what).Distinct())
        {
            var holders = seen.Count(l => l.Terms.ContainsKey(term));
            if (holders == 0)
                continue;
            var rarity = Math.Log(1 + ((seen.Count - holders + 0.5) / (holders + 0.5)));
            weight += rarity;
            most += rarity * 2.2;
            if (!listing.Terms.TryGetValue(term, out var count))
                continue;
            words += rarity;
            text += rarity * count * 2.2 / (count + (1.2 * (0.4 + (0.6 * listing.Length / average))));
        }

        var names = NamesIn(SlowListing.Words(what)).Where(name => seen.Any(l => l.Names.Contains(name))).ToList();
        foreach (var name in names.Where(listing.Names.Contains))
        {
            var rarity = 1.5 * Math.Max(weight, 1) / names.Count;
            words += rarity;
            text += rarity * 255 * 2.2 / (255 + (1.2 * (0.4 + (0.6 * listing.Length / average))));
        }

        var asked = NeedsOf(what).DistinctBy(a => a.Code).ToList();
        var need = asked.Sum(a => a.Share * Answers(a.Code).Max(c => c.Weight * listing.Needs.GetValueOrDefault(c.Code)));
        if (need == 0 && (weight == 0 || words < 0.34 * weight || words == 0))
            return null;
        return (most > 0 ? text / most : 0) + (asked.Count > 0 ? 1.6 * need / Math.Max(1, asked.Sum(a => a.Share)) : 0);
    }

    private static IEnumerable<string> NamesIn(IReadOnlyList<string> words) =>
        Enumerable.Range(0, words.Count).SelectMany(first => Enumerable.Range(1, words.Count - first).Select(count => string.Join(' ', words.Skip(first).Take(count))));

    private IEnumerable<(string Code, double Weight)> Answers(string asked)
    {
        yield return (asked, 1);
        var below = thesaurus.Concepts.Where(c => IsBelow(c, asked)).Select(c => c.Code).ToHashSet();
        foreach (var code in below)
            yield return (code, 0.75);
        var above = thesaurus.ByCode[asked].Broader.Where(b => !below.Contains(b)).ToList();
        foreach (var code in above)
            yield return (code, 0.6);
        foreach (var related in thesaurus.ByCode[asked].Related.Where(r => !below.Contains(r) && !above.Contains(r)))
            yield return (related, 0.35);
    }

    private bool IsBelow(Concept concept, string code) => concept.Broader.Any(b => b == code || IsBelow(thesaurus.ByCode[b], code));

    /// <summary>Beside a phrase a single word counts for 0.6; the two words of the one label of two, apart and in any order, for 0.75.</summary>
    private List<(string Code, double Share)> NeedsOf(string what)
    {
        if (what != lastWhat)
            (lastWhat, lastNeeds) = (what, Shares(SlowListing.Stems(what)));
        return lastNeeds;
    }

    private List<(string Code, double Share)> Shares(IReadOnlyList<string> stems)
    {
        var said = SlowListing.NeedsIn(stems, thesaurus, gaps: true).ToList();
        var loose = said.All(n => n.Code != "paar") && stems.Contains("kolus") && stems.Contains("pimbo");
        var phrase = loose || said.Any(n => n.Words > 1);
        return [.. said.Select(n => (n.Code, n.Words == 1 && phrase ? 0.6 : 1.0)).Concat(loose ? [("paar", 0.75)] : [])];
    }

    private static double? Nearness(Publication listing, Place place, int? radius)
    {
        var reach = listing.Facts.Reach;
        var covers = listing.ReachAreas.Any(a => place.LiesIn(a) || IsPartOf(a.Value, place));
        if (reach.Areas.Count > 0 && !covers)
            return null;
        var own = reach.Areas.Count == 0 && reach.Kind is (ReachKind.Buurt or ReachKind.Wijk or ReachKind.Gemeente);
        var factor = own && !covers ? 0.7 : 1;
        if (listing.Point is not { } point || reach.Kind is ReachKind.Thuis or ReachKind.Online or ReachKind.Telefonisch)
            return factor * reach.Kind switch { ReachKind.Thuis => 0.85, ReachKind.Online or ReachKind.Telefonisch => 0.6, ReachKind.Landelijk => 0.5, _ => 0.7 };
        var metres = Math.Sqrt(Math.Pow((float)point.X - place.Point.X, 2) + Math.Pow((float)point.Y - place.Point.Y, 2));
        return metres > radius ? null : factor * (0.25 + (0.75 / (1 + (metres / 4000)))) * Shared(listing, place);
    }

    private static bool LiesInside(SlowListing listing, Place area) => area.Kind switch
    {
        PlaceKind.Gemeente => listing.Place == MeetingPlace.Buurt && listing.Publication.Gemeente == area.Gemeente,
        PlaceKind.PlusWijk => listing.Place == MeetingPlace.Buurt && listing.Publication.Buurt?.Value is "B1" or "B2",
        _ => true,
    };

    /// <summary>In the test region, area Xn lies in gemeente Gn, and B1 and B2 in the PlusWIJk.</summary>
    private static bool IsPartOf(string area, Place place) => place.Kind switch
    {
        PlaceKind.Gemeente => area[^1] == place.Gemeente!.Value.Value[^1],
        PlaceKind.Postcode4 => area[0] == 'B' && area[^1] == place.Wijk!.Value.Value[^1],
        PlaceKind.PlusWijk => area is "B1" or "B2",
        _ => false,
    };

    private static double Shared(Publication listing, Place place)
    {
        if (listing.Buurt is { } buurt && buurt == place.Buurt)
            return 1.06;
        if (listing.Wijk is { } wijk && wijk == place.Wijk)
            return 1.04;
        if (listing.Buurt?.Value is "B1" or "B2" && place.PlusWijken.Count > 0)
            return 1.03;
        return listing.Gemeente is { } gemeente && gemeente == place.Gemeente ? 1.01 : 1;
    }
}
