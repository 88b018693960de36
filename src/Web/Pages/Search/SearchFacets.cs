using SocialeKaart.Indexer.Searching;
using SocialeKaart.Web.Site;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>Makes the choices beside a list out of its counts.</summary>
public sealed class SearchFacets(SearchQuery query, FoundOffers found, bool hasPlace, Subjects subjects, string prefix)
{
    private FacetCounts Counts => found.Answer.Facets;

    /// <summary>All groups that offer something to choose.</summary>
    public IReadOnlyList<FacetGroup> Groups() =>
        [.. new[] { Radius(), Kinds(), Costs(), Domains() }.Where(group => group.Links.Count > 1 || group.Links.Any(link => link.IsChosen))];

    /// <summary>What is chosen now, each with the link that takes it away.</summary>
    public IReadOnlyList<FacetLink> Chosen() =>
        [.. new[] { Kinds(), Costs(), Domains() }.SelectMany(group => group.Links).Where(link => link.IsChosen)];

    /// <summary>Two or three choices that make most difference, for above the list.</summary>
    public IReadOnlyList<FacetLink> Quick() =>
        [.. Costs().Links.Where(link => link.Text == "gratis")
            .Concat(Kinds().Links.OrderByDescending(link => link.Count))
            .Where(link => !link.IsChosen && link.Count > 0 && link.Count < found.Answer.Total)
            .Take(3)];

    private FacetGroup Radius()
    {
        if (!hasPlace)
            return new("Hoe ver", []);
        var links = SearchWords.Radii.Append(SearchQuery.Everywhere).Select(radius => new FacetLink(
            radius == SearchQuery.Everywhere ? "de hele regio" : $"tot {DistanceWords.Radius(radius)}",
            radius == found.Kilometres ? found.Answer.Total : null,
            SearchLinks.To(query.Within(radius), prefix),
            radius == found.Kilometres,
            IsOne: true));
        return new("Hoe ver", [.. links]);
    }

    private FacetGroup Kinds() => new("Wat voor hulp", [.. SearchWords.Kinds
        .Select(choice => new FacetLink(
            KindWords.Choice(choice.Kind), Counts.Kinds.GetValueOrDefault(choice.Kind),
            SearchLinks.To(query.Toggle(choice.Kind), prefix), query.Kinds.Contains(choice.Kind)))
        .Where(IsUseful)]);

    private FacetGroup Costs() => new("Kosten", [.. SearchWords.Costs
        .Select(choice => new FacetLink(
            CostWords.Choice(choice.Cost), Counts.Costs.GetValueOrDefault(choice.Cost),
            SearchLinks.To(query.Toggle(choice.Cost), prefix), query.Costs.Contains(choice.Cost)))
        .Where(IsUseful)]);

    private FacetGroup Domains() => new("Onderwerp", [.. subjects.All
        .Select(domain => new FacetLink(
            Sentence.Lower(domain.Label), Counts.Domains.GetValueOrDefault(domain.Number),
            SearchLinks.To(query.Toggle(domain.Number), prefix), query.Domains.Contains(domain.Number)))
        .Where(IsUseful)]);

    private static bool IsUseful(FacetLink link) => link.Count > 0 || link.IsChosen;
}
