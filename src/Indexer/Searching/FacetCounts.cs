using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Indexer.Searching;

/// <summary>Counts per choice, each over the matches of all other facets ("or" within, "and" between). Zero counts are left out.</summary>
public sealed record FacetCounts
{
    /// <summary>Per kind.</summary>
    public IReadOnlyDictionary<ListingKind, int> Kinds { get; init; } = new Dictionary<ListingKind, int>();

    /// <summary>Per leefdomein, 1 to 12.</summary>
    public IReadOnlyDictionary<int, int> Domains { get; init; } = new Dictionary<int, int>();

    /// <summary>Per cost.</summary>
    public IReadOnlyDictionary<CostKind, int> Costs { get; init; } = new Dictionary<CostKind, int>();

    /// <summary>Per single day of the week, in the chosen parts of the day.</summary>
    public IReadOnlyDictionary<WeekDays, int> Days { get; init; } = new Dictionary<WeekDays, int>();

    /// <summary>Per part of the day, on the chosen days.</summary>
    public IReadOnlyDictionary<DayPart, int> Parts { get; init; } = new Dictionary<DayPart, int>();

    /// <summary>Per code of <see cref="ChoiceList.TargetGroups"/>.</summary>
    public IReadOnlyDictionary<string, int> Groups { get; init; } = new Dictionary<string, int>();

    /// <summary>Per code of <see cref="ChoiceList.Languages"/>.</summary>
    public IReadOnlyDictionary<string, int> Languages { get; init; } = new Dictionary<string, int>();

    /// <summary>Where a wheelchair can come.</summary>
    public int Wheelchair { get; init; }

    /// <summary>Per first step.</summary>
    public IReadOnlyDictionary<FirstStep, int> Steps { get; init; } = new Dictionary<FirstStep, int>();

    /// <summary>Per meeting place.</summary>
    public IReadOnlyDictionary<MeetingPlace, int> Places { get; init; } = new Dictionary<MeetingPlace, int>();

    /// <summary>Per radius of <see cref="SearchRequest.CountedRadii"/> in metres, as far as this search looked; wider ones are not known.</summary>
    public IReadOnlyDictionary<int, int> Radii { get; init; } = new Dictionary<int, int>();
}
