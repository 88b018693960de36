using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Indexer.Searching;

/// <summary>The choices of a request as bits, worked out once: which facets a match fails then takes a handful of instructions.</summary>
internal sealed class FacetMasks
{
    // A bit no value uses: set in every match, and in a mask of which nothing was chosen, so that a match without any value fits too.
    private const uint Any = 1u << 31;
    private const ulong AnyLanguage = 1UL << 63;

    private readonly uint kinds;
    private readonly uint domains;
    private readonly uint costs;
    private readonly uint slots;
    private readonly uint groups;
    private readonly ulong languages;
    private readonly bool wheelchair;
    private readonly uint steps;
    private readonly uint places;
    private readonly bool callsAsked;
    private readonly bool choosesVisit;
    private readonly bool choosesSets;

    /// <summary>The choices of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="callsAsked">Calls for volunteers were asked for; else they fail <see cref="Facet.Kind"/>.</param>
    public FacetMasks(SearchRequest request, bool callsAsked)
    {
        kinds = Mask(request.Kinds.Select(kind => (int)kind));
        domains = Mask(request.Domains);
        costs = Mask(request.Costs.Select(cost => (int)cost));
        groups = Mask(request.Groups.Select(code => ChoiceList.TargetGroups.NumberOf(code) ?? -1));
        languages = LanguageMask(request.Languages);
        wheelchair = request.Wheelchair;
        steps = Mask(request.Steps.Select(step => (int)step + 1));
        places = Mask(request.Places.Select(place => (int)place + 1));
        var days = request.Days.Count == 0 ? WeekDays.Alle : request.Days.Aggregate((all, day) => all | day);
        IEnumerable<DayPart> parts = request.Parts.Count == 0 ? Enum.GetValues<DayPart>() : request.Parts;
        (Days, Parts) = (WeekSlots.Of(days, Enum.GetValues<DayPart>()).Bits, WeekSlots.Of(WeekDays.Alle, parts).Bits);
        slots = request.Days.Count + request.Parts.Count == 0 ? uint.MaxValue : Days & Parts;
        this.callsAsked = callsAsked;
        choosesVisit = wheelchair || (steps & places) != uint.MaxValue;
        choosesSets = (slots & groups) != uint.MaxValue || languages != ulong.MaxValue;
    }

    /// <summary>Slots on the chosen days, in any part of the day.</summary>
    public uint Days { get; }

    /// <summary>Slots in the chosen parts, on any day.</summary>
    public uint Parts { get; }

    /// <summary>The facets of which a match has no choice.</summary>
    public Facet Failed(in FacetRow row, FacetSets sets, int kind, bool isCall)
    {
        var failed = Unless(Facet.Kind, ((kinds >> kind) & 1) != 0 && (!isCall || callsAsked));
        failed |= Unless(Facet.Domain, ((sets.Domains[row.DomainSet] | Any) & domains) != 0);
        failed |= Unless(Facet.Cost, ((costs >> row.Cost) & 1) != 0);
        if (choosesVisit)
        {
            failed |= Unless(Facet.Wheelchair, !wheelchair || VisitByte.Wheelchair(row.Visit));
            failed |= Unless(Facet.Step, ((steps >> VisitByte.Step(row.Visit)) & 1) != 0);
            failed |= Unless(Facet.Place, ((places >> VisitByte.Place(row.Visit)) & 1) != 0);
        }

        if (choosesSets)
        {
            failed |= Unless(Facet.Time, ((sets.Slots[row.SlotSet] | Any) & slots) != 0);
            failed |= Unless(Facet.Group, ((sets.Groups[row.GroupSet] | Any) & groups) != 0);
            failed |= Unless(Facet.Language, ((sets.Languages[row.LanguageSet] | AnyLanguage) & languages) != 0);
        }

        return failed;
    }

    private static Facet Unless(Facet facet, bool fits) => fits ? Facet.None : facet;

    private static uint Mask(IEnumerable<int> choices)
    {
        var (mask, chosen) = (0u, false);
        foreach (var choice in choices)
        {
            chosen = true;
            mask |= choice is >= 0 and < 31 ? 1u << choice : 0;
        }

        return chosen ? mask : uint.MaxValue;
    }

    private static ulong LanguageMask(IReadOnlyList<string> codes)
    {
        var mask = codes.Count == 0 ? ulong.MaxValue : 0;
        foreach (var code in codes)
            mask |= ChoiceList.Languages.NumberOf(code) is { } number ? 1UL << number : 0;
        return mask;
    }
}
