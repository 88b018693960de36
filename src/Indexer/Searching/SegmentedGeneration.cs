using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Indexer.Suggesting;
using SocialeKaart.Indexer.Understanding;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Indexer.Searching;

/// <summary>A generation over the index's own segments. Searched by any number of threads at once, without locks.</summary>
public sealed class SegmentedGeneration : IndexGeneration
{
    private const int MostReturned = 1000;
    private const int DeepestPage = 10_000;

    [ThreadStatic]
    private static SegmentSearch? searchOfThread;

    private readonly AdviceSearch? advice;
    private readonly SegmentView[] residentViews;
    private readonly SegmentView[] allViews;

    internal SegmentedGeneration(
        long number, bool isDemo, PlaceTable places, Thesaurus thesaurus, QueryReader reader, AdviceSearch? advice,
        AudienceIndex residents, AudienceIndex professionals, ContactBook? contacts = null)
    {
        this.advice = advice;
        (Number, IsDemo, Places, Contacts) = (number, isDemo, places, contacts ?? ContactBook.Empty);
        (Thesaurus, Reader, Residents, Professionals) = (thesaurus, reader, residents, professionals);
        residentViews = [residents.Base, residents.Delta];
        allViews = [.. residentViews, professionals.Base, professionals.Delta];
    }

    /// <inheritdoc/>
    public override long Number { get; }

    /// <inheritdoc/>
    public override bool IsDemo { get; }

    /// <inheritdoc/>
    public override PlaceTable Places { get; }

    /// <inheritdoc/>
    public override ContactBook Contacts { get; }

    /// <summary>How many listings this audience can find, hidden ones (ended, off) included.</summary>
    public int Count(Audience audience) => Views(audience).Sum(v => v.Live.Count);

    /// <summary>How many listings lie in the deltas: what changed since the bases were built.</summary>
    public int DeltaCount => Residents.Delta.Live.Count + Professionals.Delta.Live.Count;

    /// <summary>Bytes of everything but the publications.</summary>
    public long IndexBytes => allViews.Sum(v => v.Segment.Parts.IndexBytes);

    /// <summary>Bytes of the publications.</summary>
    public long StoredBytes => allViews.Sum(v => v.Segment.Stored.Blocks.Sum(b => (long)b.Length));

    internal AudienceIndex Residents { get; }

    internal AudienceIndex Professionals { get; }

    internal Thesaurus Thesaurus { get; }

    internal QueryReader Reader { get; }

    /// <inheritdoc/>
    public override SearchAnswer Search(SearchRequest request, DateTimeOffset now)
    {
        var views = Views(request.Audience);
        var plan = Plan(request, now);
        if (plan.MatchesNothing)
            return new SearchAnswer { Hits = [], Total = 0, Good = 0, Facets = new FacetCounts(), Where = plan.Place };
        var search = Rank(request, plan);
        var best = search.Top.Sorted();
        return new SearchAnswer
        {
            Hits = [.. best.Skip(Math.Clamp(request.Skip, 0, DeepestPage)).Take(Math.Clamp(request.Take, 0, MostReturned)).Select(c =>
                ToHit(c, views, plan.Place) with { Why = request.Explain ? new ScoreExplainer(plan, views[c.View], Thesaurus).Explain(c.Document) : [] })],
            Total = search.Facets.Total,
            Good = plan.NearestFirst ? 0 : GoodHits.Count(plan, best),
            Facets = search.Facets.ToCounts(),
            Where = plan.Place,
            Corrections = plan.Query.Corrections,
            Marks = new Highlighter(Reader.Labels, plan.Query),
            Needs = [.. plan.Query.Concepts.Select(c => Thesaurus.Concepts[c].Code)],
        };
    }

    /// <inheritdoc/>
    public override int CountListed(DateTimeOffset now) => ListedDocuments(now).Count();

    /// <inheritdoc/>
    public override IEnumerable<Publication> Listed(DateTimeOffset now, int skip, int take) =>
        ListedDocuments(now).Skip(skip).Take(take).Select(found => found.View.Segment.Stored[found.Document]);

    /// <inheritdoc/>
    public override Publication? Find(string code, Audience audience)
    {
        foreach (var view in Views(audience))
        {
            if (view.Segment.Codes.Find(code) is >= 0 and var document && view.Live.Contains(document))
                return view.Segment.Stored[document];
        }

        return null;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Advice(SearchRequest request, DateTimeOffset now) =>
        advice?.Find(request, Places, residentViews, DutchTime.Day(now)) ?? [];

    /// <inheritdoc/>
    public override IReadOnlyList<Publication> OfOrganisation(string code, Audience audience) => Grouped(audience, groups => groups.OfOrganisation(code));

    /// <inheritdoc/>
    public override IReadOnlyList<Publication> AtAddressOf(Publication listing, Audience audience) =>
        listing.Facts.Venue.Door is { } door ? Grouped(audience, groups => groups.Behind(door)) : [];

    /// <summary>A request read and worked out: its words understood, statistics, dates, masks.</summary>
    internal SearchPlan Plan(SearchRequest request, DateTimeOffset now)
    {
        var views = Views(request.Audience);
        var query = Reader.Read(request, Places, views);
        return new SearchPlan(request, request.Needs.Count > 0 ? Reader.WithNeeds(query, request) : query, views, Thesaurus, DutchTime.Day(now))
        {
            Held = request.Held?.Key(now),
        };
    }

    /// <summary>The core of a search: everything but reading the listings. What it returns belongs to this thread, until its next search.</summary>
    internal SegmentSearch Rank(SearchRequest request, SearchPlan plan)
    {
        var views = Views(request.Audience);
        var search = searchOfThread ??= new SegmentSearch();
        search.Top.Reset(Math.Max(GoodHits.Looked, Math.Clamp(request.Skip, 0, DeepestPage) + Math.Clamp(request.Take, 0, MostReturned)));
        search.Facets.Reset(plan);
        for (var view = 0; view < views.Length; view++)
            search.Run(plan, plan.Held is { } held ? views[view].Held(held) : views[view], view);
        return search;
    }

    internal Publication? FindById(Guid id)
    {
        foreach (var view in allViews)
        {
            if (view.FindLive(id) is { } document)
                return view.Segment.Stored[document];
        }

        return null;
    }

    internal SegmentedGeneration Numbered(long number) => new(number, IsDemo, Places, Thesaurus, Reader, advice, Residents, Professionals, Contacts);

    /// <summary>The same index with another contact chain, as the next state.</summary>
    internal SegmentedGeneration With(ContactBook contacts) => new(Number + 1, IsDemo, Places, Thesaurus, Reader, advice, Residents, Professionals, contacts);

    private List<Publication> Grouped(Audience audience, Func<SegmentGroups, IReadOnlyList<int>> choose) =>
    [
        .. Views(audience)
            .SelectMany(view => choose(view.Segment.Groups).Where(view.Live.Contains).Select(document => view.Segment.Stored[document]))
            .OrderBy(listing => listing.Id),
    ];

    private static Hit ToHit(Candidate candidate, SegmentView[] views, Place? place)
    {
        var listing = views[candidate.View].Segment.Stored[candidate.Document];
        var distance = place is not null && listing.Facts.Venue.ShowAddress ? listing.Point?.DistanceTo(place.Point) : null;
        return new Hit(listing, candidate.Score * Ranking.ScoreUnit, distance);
    }

    private IEnumerable<(SegmentView View, int Document)> ListedDocuments(DateTimeOffset now)
    {
        var today = new FoundToday(DutchTime.Day(now));
        return residentViews.SelectMany(view => Enumerable.Range(0, view.Segment.Count)
            .Where(document => today.Contains(view, document))
            .Select(document => (view, document)));
    }

    private SegmentView[] Views(Audience audience) => audience == Audience.Professional ? allViews : residentViews;
}
