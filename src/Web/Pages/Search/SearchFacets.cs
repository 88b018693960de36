using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Site;
using SocialeKaart.Web.Texts;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>Makes the choices beside a list out of its counts.</summary>
public sealed class SearchFacets
{
    private const int MostLinks = 8;
    private const int MostQuick = 3;

    private readonly SearchQuery query;
    private readonly FoundOffers found;
    private readonly Func<SearchQuery, string> address;
    private readonly FacetGroup radius;
    private readonly FacetGroup kinds;
    private readonly FacetGroup costs;
    private readonly FacetGroup parts;
    private readonly FacetGroup wheelchair;
    private readonly IReadOnlyList<FacetLink> first;
    private readonly IReadOnlyList<FacetLink> onlyFirst;
    private readonly IReadOnlyList<FacetGroup> all;

    /// <summary>Makes them.</summary>
    /// <param name="query">What was asked.</param>
    /// <param name="found">What was found, with its counts.</param>
    /// <param name="hasPlace">True when there is a place to be far from.</param>
    /// <param name="subjects">The names of the leefdomeinen.</param>
    /// <param name="address">The address of a choice, on the page that shows them.</param>
    public SearchFacets(SearchQuery query, FoundOffers found, bool hasPlace, Subjects subjects, Func<SearchQuery, string> address)
    {
        (this.query, this.found, this.address) = (query, found, address);
        var counts = found.Answer.Facets;
        var area = found.Answer.Where is { Area: not null } place ? place.Name : "";
        radius = new(T("Hoe ver"), hasPlace ? [.. Inside(area), .. SearchWords.Radii.Append(SearchQuery.Everywhere).Select(Radius).Where(IsWorthwhile)] : []);
        kinds = Group(T("Wat voor hulp"), SearchWords.Kinds, counts.Kinds, query.Kinds, KindWords.Choice, query.Toggle);
        costs = Group(T("Kosten"), SearchWords.Costs, counts.Costs, query.Costs, CostWords.Choice, query.Toggle);
        parts = Group(T("Deel van de dag"), SearchWords.Parts, counts.Parts, query.Parts, ChoiceWords.Of, query.Toggle);
        wheelchair = Wheelchair(counts.Wheelchair);
        first = [.. query.FirstDomains
            .Select(number => new FacetLink(T("eerst {0}", Name(number)), null, address(query.WithoutFirst(number)), true))];
        onlyFirst = [.. query.FirstDomains.Except(query.Domains)
            .Select(number => new FacetLink(Name(number), counts.Domains.GetValueOrDefault(number), address(query.Toggle(number)), false))];
        all =
        [
            radius,
            kinds,
            costs,
            Group(T("Dag"), SearchWords.Days, counts.Days, query.Days, ChoiceWords.Of, query.Toggle),
            parts,
            Group(T("Onderwerp"), [.. subjects.All.Select(s => ("", s.Number))], counts.Domains, query.Domains, Name, query.Toggle, folds: true),
            Group(T("Voor wie"), Coded(ChoiceList.TargetGroups), counts.Groups, query.Groups, Label(ChoiceList.TargetGroups), query.ToggleGroup, folds: true),
            Group(T("Waar en hoe"), SearchWords.Places, counts.Places, query.Places, ChoiceWords.Of, query.Toggle, folds: true),
            Group(T("Eerste stap"), SearchWords.Steps, counts.Steps, query.Steps, ChoiceWords.Of, query.Toggle, folds: true),
            Group(T("Taal"), Coded(ChoiceList.Languages), counts.Languages, query.Languages, Label(ChoiceList.Languages), query.ToggleLanguage, folds: true),
            wheelchair,
        ];

        string Name(int number) => Sentence.Inside(subjects.Name(number));
    }

    /// <summary>All groups that offer something to choose.</summary>
    public IReadOnlyList<FacetGroup> Groups() => [.. all.Where(group => group.Links.Count > 1 || group.Links.Any(MakesADifference))];

    /// <summary>What is chosen now, each with the link that takes it away.</summary>
    public IReadOnlyList<FacetLink> Chosen() => [.. all.Except([radius]).SelectMany(group => group.Links).Where(link => link.IsChosen), .. first];

    /// <summary>Two or three choices that make most difference, for above the list.</summary>
    public IReadOnlyList<FacetLink> Quick() =>
        [.. onlyFirst
            .Concat(costs.Links.Where(IsFree))
            .Concat(kinds.Links.OrderByDescending(link => link.Count))
            .Where(link => !link.IsChosen && link.Count > 0 && link.Count < found.Answer.Total)
            .Take(MostQuick)];

    /// <summary>The same above an agenda: which part of the day, free, wheelchair.</summary>
    public IReadOnlyList<FacetLink> QuickByDay() =>
        [.. parts.Links
            .Concat(costs.Links.Where(IsFree))
            .Concat(wheelchair.Links)
            .Where(link => !link.IsChosen && link.Count > 0 && link.Count < found.Answer.Total)];

    /// <summary>Only a place with borders has it. How many it leaves is another search, so it is counted when it is chosen.</summary>
    private IEnumerable<FacetLink> Inside(string area) => area.Length == 0 ? [] :
        [new(T("alleen in {0}", area), found.IsInside ? found.Answer.Total : null, address(query.WithinBorders()), found.IsInside, IsOne: true)];

    private FacetLink Radius(int kilometres)
    {
        if (found.IsInside)
            return new(RadiusText(kilometres), null, address(query.Within(kilometres)), IsChosen: false, IsOne: true);

        // What is wider than this search was not counted; what is smaller and not in the counts is empty.
        var isSmaller = kilometres != SearchQuery.Everywhere && (found.Kilometres == SearchQuery.Everywhere || kilometres < found.Kilometres);
        return new FacetLink(
            RadiusText(kilometres),
            kilometres == found.Kilometres ? found.Answer.Total
                : isSmaller ? found.Answer.Facets.Radii.GetValueOrDefault(kilometres * SearchWords.MetresInKilometre) : null,
            address(query.Within(kilometres)),
            kilometres == found.Kilometres,
            IsOne: true);
    }

    private static string RadiusText(int kilometres) => kilometres == SearchQuery.Everywhere ? T("de hele regio") : T("tot {0} kilometer", kilometres);

    private FacetGroup Wheelchair(int count) => new(
        T("Rolstoel"),
        [.. new[] { new FacetLink(ChoiceWords.Wheelchair, count, address(query.ToggleWheelchair()), query.Wheelchair) }.Where(IsWorthwhile)],
        Folds: true);

    /// <summary>The fullest choices, and those that are chosen, in the order people know them in.</summary>
    private FacetGroup Group<T>(
        string heading, IReadOnlyList<(string Word, T Choice)> choices, IReadOnlyDictionary<T, int> counts, IReadOnlyList<T> chosen,
        Func<T, string> text, Func<T, SearchQuery> toggled, bool folds = false)
        where T : notnull
    {
        var links = choices
            .Select(c => new FacetLink(text(c.Choice), counts.GetValueOrDefault(c.Choice), address(toggled(c.Choice)), chosen.Contains(c.Choice)))
            .Where(IsWorthwhile).ToList();
        var shown = links.OrderByDescending(link => link.IsChosen).ThenByDescending(link => link.Count).Take(Math.Max(MostLinks, chosen.Count)).ToHashSet();
        return new(heading, [.. links.Where(shown.Contains)], folds);
    }

    private static (string Word, string Choice)[] Coded(ChoiceList list) => [.. list.All.Select(choice => (choice.Code, choice.Code))];

    private static Func<string, string> Label(ChoiceList list) => code => T(list.All[list.NumberOf(code) ?? 0].Label);

    // By where it leads: what it is called depends on the language.
    private bool IsFree(FacetLink link) => link.Href == address(query.Toggle(CostKind.Free));

    private static bool IsWorthwhile(FacetLink link) => link.Count != 0 || link.IsChosen;

    private bool MakesADifference(FacetLink link) => link.IsChosen || link.Count < found.Answer.Total;
}
