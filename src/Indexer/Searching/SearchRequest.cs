using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Indexer.Searching;

/// <summary>One search, already read from the address bar or the command line.</summary>
public sealed record SearchRequest
{
    /// <summary>The need in the person's own words; empty lists everything near <see cref="Where"/>.</summary>
    public string What { get; init; } = "";

    /// <summary>Take the words as they were typed: the person came back from a correction.</summary>
    public bool AsTyped { get; init; }

    /// <summary>Codes of needs to look for beside the words, first the one that counts most; one that does not exist finds nothing.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Of <see cref="Needs"/> only what is for them, not what is narrower, wider or related.</summary>
    public bool NeedsExactly { get; init; }

    /// <summary>Where the person is; null searches the whole work area without distance.</summary>
    public Place? Where { get; init; }

    /// <summary>Only offers with a point within this many metres, and those without a point that reach the person; null sets no limit.</summary>
    public int? RadiusMetres { get; init; }

    /// <summary>Without <see cref="RadiusMetres"/>: only within the usual radius of the place, filled in or named among the words.</summary>
    public bool Nearby { get; init; }

    /// <summary>Only what lies within the borders of the place, when that is an area: its venue, not whom it is for. Sets no limit around a point.</summary>
    public bool Inside { get; init; }

    /// <summary>Which index is asked.</summary>
    public Audience Audience { get; init; } = Audience.Inwoner;

    /// <summary>Chosen kinds; empty for all. "Or" within a facet, "and" between facets.</summary>
    public IReadOnlyList<ListingKind> Kinds { get; init; } = [];

    /// <summary>Chosen leefdomeinen, 1 to 12; empty for all.</summary>
    public IReadOnlyList<int> Domains { get; init; } = [];

    /// <summary>Leefdomeinen, 1 to 12, that someone came in by: what belongs to one of them is lifted, and nothing is hidden.</summary>
    public IReadOnlyList<int> FirstDomains { get; init; } = [];

    /// <summary>Chosen costs; empty for all.</summary>
    public IReadOnlyList<CostKind> Costs { get; init; } = [];

    /// <summary>Chosen days, each a single one; empty for all. With <see cref="Parts"/> it means: open in such a part of such a day.</summary>
    public IReadOnlyList<WeekDays> Days { get; init; } = [];

    /// <summary>Chosen parts of the day; empty for all. What has no known times is left out when a day or part is chosen.</summary>
    public IReadOnlyList<DayPart> Parts { get; init; } = [];

    /// <summary>Only what takes place on some days; null for everything, whenever it is.</summary>
    public HeldOn? Held { get; init; }

    /// <summary>Chosen codes of <see cref="ChoiceList.TargetGroups"/>; empty for all. A code that does not exist finds nothing.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Chosen codes of <see cref="ChoiceList.Languages"/>; empty for all. A code that does not exist finds nothing.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Only where someone in a wheelchair can come.</summary>
    public bool Wheelchair { get; init; }

    /// <summary>Chosen first steps; empty for all.</summary>
    public IReadOnlyList<FirstStep> Steps { get; init; } = [];

    /// <summary>Chosen meeting places; empty for all.</summary>
    public IReadOnlyList<MeetingPlace> Places { get; init; } = [];

    /// <summary>True when any facet is chosen: what is left out then was left out on purpose.</summary>
    public bool HasChoices => Wheelchair || Held is { Parts.Count: > 0 }
        || Kinds.Count + Domains.Count + Costs.Count + Days.Count + Parts.Count + Groups.Count + Languages.Count + Steps.Count + Places.Count > 0;

    /// <summary>Radii in metres to count the matches of, as far as they are not wider than <see cref="RadiusMetres"/>; of use with a place only.</summary>
    public IReadOnlyList<int> CountedRadii { get; init; } = [];

    /// <summary>
    /// Nearest first, the better of two at the same distance before the other, what has no place last. Without a place it changes nothing.
    /// </summary>
    public bool NearestFirst { get; init; }

    /// <summary>Say of every hit how its score came about: for tuning and for questions, not for every page.</summary>
    public bool Explain { get; init; }

    /// <summary>How many hits to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many hits to return.</summary>
    public int Take { get; init; } = 20;
}
