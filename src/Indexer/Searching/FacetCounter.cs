using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// Counts while matches stream by. A match that fails no facet counts for all; one that fails exactly one counts for that facet only:
/// that is what the number beside a choice promises. A match costs one addition per facet and no loop.
/// </summary>
internal sealed class FacetCounter
{
    private readonly int[] kinds = new int[8];
    private readonly int[] costs = new int[8];
    private readonly int[] visits = new int[256];
    private readonly int[] steps = new int[8];
    private readonly int[] places = new int[16];
    private readonly SetHits domains = new();
    private readonly SetHits languages = new();
    private readonly SetHits groups = new();
    private readonly SetHits slots = new();
    private readonly FacetSums sums = new();
    private readonly RadiusCounter radii = new();
    private FacetSets? sets;
    private FacetMasks masks = null!;

    /// <summary>How many fail no facet.</summary>
    public int Total { get; private set; }

    /// <summary>Back to zero, for another search.</summary>
    public void Reset(SearchPlan plan)
    {
        (masks, sets, Total) = (plan.Facets, null, 0);
        foreach (var counts in (ReadOnlySpan<int[]>)[kinds, costs, visits, steps, places])
            Array.Clear(counts);
        sums.Reset();
        radii.Reset(plan);
    }

    /// <summary>Makes ready for one segment.</summary>
    public void Prepare(DocumentValues documents)
    {
        TakeSetsApart();
        sets = documents.FacetSets;
        domains.Prepare(sets.Domains.Length);
        languages.Prepare(sets.Languages.Length);
        groups.Prepare(sets.Groups.Length);
        slots.Prepare(sets.Slots.Length);
    }

    /// <summary>Counts one match; true when it fails no facet.</summary>
    /// <param name="row">The match.</param>
    /// <param name="squared">As in <see cref="RadiusCounter.Count"/>.</param>
    public bool Count(in DocumentRow row, double squared)
    {
        var failed = masks.Failed(row.Facets, sets!, row.Kind, row.Has(DocumentTraits.Calls));
        if (failed == Facet.None)
        {
            CountAll(row.Facets, row.Kind);
            radii.Count(squared);
            return true;
        }

        if ((failed & (failed - 1)) == 0)
            CountOne(row.Facets, row.Kind, failed);
        return false;
    }

    /// <summary>The counts that are not zero.</summary>
    public FacetCounts ToCounts()
    {
        TakeSetsApart();
        sets = null;
        var wheelchairs = 0;
        for (var visit = 0; visit < visits.Length; visit++)
        {
            steps[VisitByte.Step(visit)] += visits[visit];
            places[VisitByte.Place(visit)] += visits[visit];
            wheelchairs += VisitByte.Wheelchair(visit) ? visits[visit] : 0;
        }

        return sums.AddTo(new FacetCounts
        {
            Kinds = NotZero(kinds, kind => (ListingKind)kind),
            Costs = NotZero(costs, cost => (CostKind)cost),
            Wheelchair = wheelchairs,
            Steps = NotZero(steps.AsSpan(1), step => (FirstStep)step),
            Places = NotZero(places.AsSpan(1), place => (MeetingPlace)place),
            Radii = radii.ToCounts(),
        });
    }

    /// <summary>The counts that are not zero, by choice.</summary>
    public static Dictionary<T, int> NotZero<T>(ReadOnlySpan<int> counts, Func<int, T> choice)
        where T : notnull
    {
        var found = new Dictionary<T, int>();
        for (var number = 0; number < counts.Length; number++)
        {
            if (counts[number] > 0)
                found[choice(number)] = counts[number];
        }

        return found;
    }

    private void CountAll(in FacetRow row, int kind)
    {
        Total++;
        kinds[kind]++;
        costs[row.Cost]++;
        visits[row.Visit]++;
        domains.Add(row.DomainSet);
        languages.Add(row.LanguageSet);
        groups.Add(row.GroupSet);
        slots.Add(row.SlotSet);
    }

    private void CountOne(in FacetRow row, int kind, Facet failed)
    {
        switch (failed)
        {
            case Facet.Kind: kinds[kind]++; break;
            case Facet.Cost: costs[row.Cost]++; break;
            case Facet.Domain: domains.Add(row.DomainSet); break;
            case Facet.Step: steps[VisitByte.Step(row.Visit)]++; break;
            case Facet.Place: places[VisitByte.Place(row.Visit)]++; break;
            case Facet.Language: languages.Add(row.LanguageSet); break;
            case Facet.Group: groups.Add(row.GroupSet); break;
            case Facet.Time: slots.Add(row.SlotSet); break;

            // What fails the wheelchair has nothing to add to it.
            default: break;
        }
    }

    private void TakeSetsApart()
    {
        if (sets is null)
            return;
        sums.AddDomains(sets.Domains, domains.Counts);
        sums.AddLanguages(sets.Languages, languages.Counts);
        sums.AddGroups(sets.Groups, groups.Counts);
        sums.AddSlots(sets.Slots, slots.Counts, masks);
    }
}
