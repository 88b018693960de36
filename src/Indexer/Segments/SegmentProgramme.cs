using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Indexer.Segments;

/// <summary>
/// Which documents of a segment take place when. Read when the first page asks, once for as long as the segment lives; many listings keep the same
/// hours, so every text is read once. What was worked out for a day or a week is kept: a search then costs no more than any other.
/// </summary>
internal sealed class SegmentProgramme
{
    // A quarter of a year by day, by week and by part of the day; 2.5 kB each at 20,000 listings.
    private const int MostKept = 512;
    private const int NoProgramme = -1;

    private readonly ConcurrentDictionary<ProgrammeKey, LiveDocuments> kept = new();
    private readonly List<Schedule> schedules = [];
    private readonly int[] scheduleOf;
    private readonly DocumentValues values;

    private SegmentProgramme(StoredListings stored, DocumentValues values)
    {
        this.values = values;
        var numbers = new Dictionary<(ListingKind Kind, string Times, DateOnly? Begins, DateOnly? Ends), int>();
        scheduleOf = new int[stored.Starts.Length];
        for (var document = 0; document < scheduleOf.Length; document++)
        {
            var facts = JsonSerializer.Deserialize(stored.Bytes(document), ProgrammeJson.Default.TimedListing)!.Facts;
            if (!numbers.TryGetValue((facts.Kind, facts.Times, facts.Begins, facts.Ends), out var number))
                numbers.Add((facts.Kind, facts.Times, facts.Begins, facts.Ends), number = Add(facts));
            scheduleOf[document] = number;
        }
    }

    /// <summary>Reads the times of every publication and passes over the rest of it.</summary>
    public static SegmentProgramme Of(StoredListings stored, DocumentValues values) => new(stored, values);

    /// <summary>The documents that take place then.</summary>
    public LiveDocuments Held(ProgrammeKey key)
    {
        if (kept.TryGetValue(key, out var held))
            return held;
        if (kept.Count >= MostKept)
            kept.Clear();
        return kept[key] = WorkOut(key);
    }

    private LiveDocuments WorkOut(ProgrammeKey key)
    {
        var held = schedules.ConvertAll(schedule => IsHeld(schedule, key));
        var bits = new ulong[(scheduleOf.Length + 63) / 64];
        for (var document = 0; document < scheduleOf.Length; document++)
        {
            if (scheduleOf[document] is not NoProgramme and var number && held[number] && !IsHidden(document, key.Hidden))
                bits[document >> 6] |= 1UL << document;
        }

        return new LiveDocuments(bits);
    }

    private bool IsHidden(int document, int hidden) =>
        hidden != 0 && (values.FacetSets.Domains[values.Rows[document].Facets.DomainSet] & hidden) != 0;

    private static bool IsHeld(Schedule schedule, ProgrammeKey key) => key.Days.All
        .SelectMany(day => schedule.On(day, SchoolHolidays.Ours))
        .Any(one => !(key.After is { } now && one.IsOver(now)) && (WeekSlots.Of(one).Bits & key.Slots) != 0);

    private int Add(TimedFacts facts)
    {
        var schedule = ScheduleText.Parse(facts.Times).Within(facts.Begins, facts.Ends);
        if (!Publication.IsProgramme(facts.Kind, schedule))
            return NoProgramme;
        schedules.Add(schedule);
        return schedules.Count - 1;
    }
}

/// <summary>Of a kept publication what its programme is made of.</summary>
internal sealed record TimedListing(TimedFacts Facts);

/// <summary>Of its facts the times.</summary>
internal sealed record TimedFacts(ListingKind Kind, string Times, DateOnly? Begins, DateOnly? Ends);

/// <summary>Generated at build time, and skips every property that is not named here.</summary>
[JsonSerializable(typeof(TimedListing))]
internal sealed partial class ProgrammeJson : JsonSerializerContext;
