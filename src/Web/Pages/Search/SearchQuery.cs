using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>What stands in the address bar of <c>/zoeken</c>, cleaned and in one fixed form: the same question has one address.</summary>
public sealed record SearchQuery
{
    /// <summary>Nothing asked yet.</summary>
    public static SearchQuery Empty { get; } = new();

    /// <summary>The need in the person's own words, whole; at most <see cref="SearchRequestReader.LongestRead"/> characters.</summary>
    public string What { get; init; } = "";

    /// <summary>Postcode, place or wijk as typed.</summary>
    public string Where { get; init; } = "";

    /// <summary>Search for the words as they were typed: the person came back from a correction.</summary>
    public bool AsTyped { get; init; }

    /// <summary>Say of every card why it stands where it stands. Part of no link: who wants to know adds it to the address.</summary>
    public bool Explain { get; init; }

    /// <summary>Chosen leefdomeinen, ascending, 1 to 12.</summary>
    public IReadOnlyList<int> Domains { get; init; } = [];

    /// <summary>Leefdomeinen one came in by, ascending: with words they lift and hide nothing.</summary>
    public IReadOnlyList<int> FirstDomains { get; init; } = [];

    /// <summary>Chosen kinds, in the order of the enum.</summary>
    public IReadOnlyList<ListingKind> Kinds { get; init; } = [];

    /// <summary>Chosen costs, in the order of the enum.</summary>
    public IReadOnlyList<CostKind> Costs { get; init; } = [];

    /// <summary>Chosen days, Monday first.</summary>
    public IReadOnlyList<WeekDays> Days { get; init; } = [];

    /// <summary>Chosen parts of the day, morning first.</summary>
    public IReadOnlyList<DayPart> Parts { get; init; } = [];

    /// <summary>Chosen codes of <see cref="ChoiceList.TargetGroups"/>, by alphabet.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Chosen codes of <see cref="ChoiceList.Languages"/>, by alphabet.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Only where someone in a wheelchair can come.</summary>
    public bool Wheelchair { get; init; }

    /// <summary>Chosen first steps, in the order of the enum.</summary>
    public IReadOnlyList<FirstStep> Steps { get; init; } = [];

    /// <summary>Chosen meeting places, in the order of the enum.</summary>
    public IReadOnlyList<MeetingPlace> Places { get; init; } = [];

    /// <summary>Chosen radius in kilometres; <see cref="Everywhere"/> for no limit; null when not chosen.</summary>
    public int? RadiusKilometres { get; init; }

    /// <summary>Only what lies within the borders of the place, when that is a wijk, buurt or gemeente; then there is no radius.</summary>
    public bool Inside { get; init; }

    /// <summary>Nearest first instead of best first; only with a place it makes a difference.</summary>
    public bool NearestFirst { get; init; }

    /// <summary>The map stands above the list, for whoever rather looks at it on a small screen.</summary>
    public bool MapFirst { get; init; }

    /// <summary>For whom somebody said they search in the guided help: the code of a choice there; empty when nobody asked.</summary>
    public string ForWhom { get; init; } = "";

    /// <summary>Page of the list, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The radius that stands for the whole region.</summary>
    public const int Everywhere = 0;

    /// <summary>True when there is nothing to search for and no place to look around.</summary>
    public bool IsEmpty => What.Length == 0 && Where.Length == 0 && !HasChoices;

    /// <summary>True when any facet is chosen.</summary>
    public bool HasChoices => Wheelchair
        || Domains.Count + Kinds.Count + Costs.Count + Days.Count + Parts.Count + Groups.Count + Languages.Count + Steps.Count + Places.Count > 0;

    /// <summary>The same question from the first page with one leefdomein added or taken away.</summary>
    public SearchQuery Toggle(int domain) => this with { Domains = Toggled(Domains, domain), Page = 1 };

    /// <summary>The same question from the first page without lifting this leefdomein.</summary>
    public SearchQuery WithoutFirst(int domain) => this with { FirstDomains = [.. FirstDomains.Where(other => other != domain)], Page = 1 };

    /// <summary>The same question from the first page with one kind added or taken away.</summary>
    public SearchQuery Toggle(ListingKind kind) => this with { Kinds = Toggled(Kinds, kind), Page = 1 };

    /// <summary>The same question from the first page with one cost added or taken away.</summary>
    public SearchQuery Toggle(CostKind cost) => this with { Costs = Toggled(Costs, cost), Page = 1 };

    /// <summary>The same question from the first page with one day added or taken away.</summary>
    public SearchQuery Toggle(WeekDays day) => this with { Days = Toggled(Days, day), Page = 1 };

    /// <summary>The same question from the first page with one part of the day added or taken away.</summary>
    public SearchQuery Toggle(DayPart part) => this with { Parts = Toggled(Parts, part), Page = 1 };

    /// <summary>The same question from the first page with one first step added or taken away.</summary>
    public SearchQuery Toggle(FirstStep step) => this with { Steps = Toggled(Steps, step), Page = 1 };

    /// <summary>The same question from the first page with one meeting place added or taken away.</summary>
    public SearchQuery Toggle(MeetingPlace place) => this with { Places = Toggled(Places, place), Page = 1 };

    /// <summary>The same question from the first page with one target group added or taken away.</summary>
    public SearchQuery ToggleGroup(string code) => this with { Groups = Sorted(Toggled(Groups, code)), Page = 1 };

    /// <summary>The same question from the first page with one language added or taken away.</summary>
    public SearchQuery ToggleLanguage(string code) => this with { Languages = Sorted(Toggled(Languages, code)), Page = 1 };

    /// <summary>The same question from the first page with or without the wheelchair.</summary>
    public SearchQuery ToggleWheelchair() => this with { Wheelchair = !Wheelchair, Page = 1 };

    /// <summary>The same question from the first page within another radius.</summary>
    public SearchQuery Within(int kilometres) => this with { RadiusKilometres = kilometres, Inside = false, Page = 1 };

    /// <summary>The same question from the first page within the borders of the place.</summary>
    public SearchQuery WithinBorders() => this with { RadiusKilometres = null, Inside = true, Page = 1 };

    /// <summary>The same question from the first page in the other order.</summary>
    public SearchQuery InOrder(bool nearestFirst) => this with { NearestFirst = nearestFirst, Page = 1 };

    /// <summary>The same question without any facet.</summary>
    public SearchQuery WithoutChoices() => Empty with
    {
        What = What,
        Where = Where,
        AsTyped = AsTyped,
        RadiusKilometres = RadiusKilometres,
        Inside = Inside,
        NearestFirst = NearestFirst,
        MapFirst = MapFirst,
    };

    // The machine's own language must not decide the order.
    private static List<string> Sorted(List<string> codes) => [.. codes.Order(StringComparer.Ordinal)];

    private static List<T> Toggled<T>(IReadOnlyList<T> chosen, T one) =>
        chosen.Contains(one) ? [.. chosen.Where(other => !Equals(other, one))] : [.. chosen.Append(one).Order()];
}
