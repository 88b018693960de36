using System.Numerics;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Indexer.Searching;

/// <summary>The counts per choice, made from the counts per set when a segment is done.</summary>
internal sealed class FacetSums
{
    private const uint WholeWeek = (1u << WeekSlots.DaysInWeek) - 1;

    private readonly int[] domains = new int[16];
    private readonly int[] days = new int[WeekSlots.DaysInWeek];
    private readonly int[] parts = new int[3];
    private readonly int[] groups = new int[32];
    private readonly int[] languages = new int[64];

    /// <summary>Back to zero.</summary>
    public void Reset()
    {
        foreach (var sums in (ReadOnlySpan<int[]>)[domains, days, parts, groups, languages])
            Array.Clear(sums);
    }

    /// <summary>Adds sets of leefdomeinen.</summary>
    public void AddDomains(ushort[] sets, ReadOnlySpan<int> counts)
    {
        for (var set = 0; set < counts.Length; set++)
        {
            if (counts[set] > 0)
                AddBits(sets[set], domains, counts[set]);
        }
    }

    /// <summary>Adds sets of languages.</summary>
    public void AddLanguages(ulong[] sets, ReadOnlySpan<int> counts)
    {
        for (var set = 0; set < counts.Length; set++)
        {
            if (counts[set] > 0)
                AddBits(sets[set], languages, counts[set]);
        }
    }

    /// <summary>Adds sets of target groups.</summary>
    public void AddGroups(uint[] sets, ReadOnlySpan<int> counts)
    {
        for (var set = 0; set < counts.Length; set++)
        {
            if (counts[set] > 0)
                AddBits(sets[set], groups, counts[set]);
        }
    }

    /// <summary>Adds sets of parts of days: a day counts when it is open in a chosen part, a part when it is open on a chosen day.</summary>
    public void AddSlots(uint[] sets, ReadOnlySpan<int> counts, FacetMasks masks)
    {
        for (var set = 0; set < counts.Length; set++)
        {
            if (counts[set] == 0)
                continue;
            var open = sets[set] & masks.Parts;
            AddBits((open | (open >> WeekSlots.DaysInWeek) | (open >> (2 * WeekSlots.DaysInWeek))) & WholeWeek, days, counts[set]);
            open = sets[set] & masks.Days;
            for (var part = 0; part < parts.Length; part++)
                parts[part] += ((open >> (part * WeekSlots.DaysInWeek)) & WholeWeek) != 0 ? counts[set] : 0;
        }
    }

    /// <summary>The counts that are not zero, put beside those of the other facets.</summary>
    public FacetCounts AddTo(FacetCounts counts) => counts with
    {
        Domains = FacetCounter.NotZero(domains, domain => domain),
        Days = FacetCounter.NotZero(days, day => (WeekDays)(1 << day)),
        Parts = FacetCounter.NotZero(parts, part => (DayPart)part),
        Groups = FacetCounter.NotZero(groups, group => ChoiceList.TargetGroups.All[group].Code),
        Languages = FacetCounter.NotZero(languages, language => ChoiceList.Languages.All[language].Code),
    };

    private static void AddBits(ulong set, int[] sums, int count)
    {
        for (; set != 0; set &= set - 1)
            sums[BitOperations.TrailingZeroCount(set)] += count;
    }
}
