using System.Numerics;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// Counts while matches stream by. A match that fails no facet counts for all; one that fails exactly one counts for that facet only:
/// that is what the number beside a choice promises.
/// </summary>
internal sealed class FacetCounter
{
    private const uint WholeWeek = (1u << WeekSlots.DaysInWeek) - 1;

    private readonly int[] kinds = new int[8];
    private readonly int[] domains = new int[16];
    private readonly int[] costs = new int[8];
    private readonly int[] days = new int[WeekSlots.DaysInWeek];
    private readonly int[] parts = new int[3];
    private readonly int[] groups = new int[32];
    private readonly int[] languages = new int[64];
    private readonly int[] steps = new int[8];
    private readonly int[] places = new int[16];
    private readonly RadiusCounter radii = new();
    private DocumentValues values = null!;
    private FacetMasks masks = null!;
    private int wheelchairs;

    /// <summary>How many fail no facet.</summary>
    public int Total { get; private set; }

    /// <summary>Back to zero, for another search.</summary>
    public void Reset(SearchPlan plan)
    {
        masks = plan.Facets;
        (Total, wheelchairs) = (0, 0);
        foreach (var counts in (ReadOnlySpan<int[]>)[kinds, domains, costs, days, parts, groups, languages, steps, places])
            Array.Clear(counts);
        radii.Reset(plan);
    }

    /// <summary>Makes ready for one segment.</summary>
    public void Prepare(DocumentValues documents)
    {
        values = documents;
        radii.Prepare(documents);
    }

    /// <summary>Counts one match; true when it fails no facet.</summary>
    public bool Count(int document)
    {
        ref readonly var match = ref values.Facets[document];
        var kind = values.Kind[document];
        var failed = masks.Failed(match, kind, (values.Traits[document] & DocumentTraits.Calls) != 0);
        if ((failed & (failed - 1)) != 0)
            return false;
        CountSingles(match, kind, failed);
        CountSets(match, failed);
        if (failed != 0)
            return false;
        Total++;
        radii.Count(document);
        return true;
    }

    /// <summary>The counts that are not zero.</summary>
    public FacetCounts ToCounts() => new()
    {
        Kinds = NotZero(kinds, kind => (ListingKind)kind),
        Domains = NotZero(domains, domain => domain),
        Costs = NotZero(costs, cost => (CostKind)cost),
        Days = NotZero(days, day => (WeekDays)(1 << day)),
        Parts = NotZero(parts, part => (DayPart)part),
        Groups = NotZero(groups, group => ChoiceList.TargetGroups.All[group].Code),
        Languages = NotZero(languages, language => ChoiceList.Languages.All[language].Code),
        Wheelchair = wheelchairs,
        Steps = NotZero(steps.AsSpan(1), step => (FirstStep)step),
        Places = NotZero(places.AsSpan(1), place => (MeetingPlace)place),
        Radii = radii.ToCounts(),
    };

    /// <summary>Facets of which a match has one value. Value 0 of steps and places is "not known".</summary>
    private void CountSingles(in FacetValues match, int kind, Facet failed)
    {
        if ((failed & ~Facet.Kind) == 0)
            kinds[kind]++;
        if ((failed & ~Facet.Cost) == 0)
            costs[match.Cost]++;
        if ((failed & ~Facet.Wheelchair) == 0 && match.Wheelchair)
            wheelchairs++;
        if ((failed & ~Facet.Step) == 0)
            steps[match.Step]++;
        if ((failed & ~Facet.Place) == 0)
            places[match.Place]++;
    }

    /// <summary>Facets of which a match can have several values.</summary>
    private void CountSets(in FacetValues match, Facet failed)
    {
        if ((failed & ~Facet.Domain) == 0)
            CountBits(match.Domains, domains);
        if ((failed & ~Facet.Group) == 0)
            CountBits(match.Groups, groups);
        if ((failed & ~Facet.Language) == 0)
        {
            for (var bits = match.Languages; bits != 0; bits &= bits - 1)
                languages[BitOperations.TrailingZeroCount(bits)]++;
        }

        if ((failed & ~Facet.Time) == 0 && match.Slots != 0)
            CountSlots(match.Slots);
    }

    /// <summary>A day counts when it is open in a chosen part, a part when it is open on a chosen day.</summary>
    private void CountSlots(uint slots)
    {
        var open = slots & masks.Parts;
        CountBits((open | (open >> WeekSlots.DaysInWeek) | (open >> (2 * WeekSlots.DaysInWeek))) & WholeWeek, days);
        open = slots & masks.Days;
        for (var part = 0; part < parts.Length; part++)
            parts[part] += ((open >> (part * WeekSlots.DaysInWeek)) & WholeWeek) != 0 ? 1 : 0;
    }

    private static void CountBits(uint bits, int[] counts)
    {
        for (; bits != 0; bits &= bits - 1)
            counts[BitOperations.TrailingZeroCount(bits)]++;
    }

    private static Dictionary<T, int> NotZero<T>(ReadOnlySpan<int> counts, Func<int, T> choice)
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
}
