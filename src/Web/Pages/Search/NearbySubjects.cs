using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Web.Site;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>What there is on other subjects, for whoever found nothing.</summary>
public static class NearbySubjects
{
    private const int Most = 5;

    /// <summary>The subjects with most offers around the place, or in the region without one.</summary>
    /// <param name="index">The state to ask.</param>
    /// <param name="where">The place; null for none.</param>
    /// <param name="typed">What one types to mean that place.</param>
    /// <param name="now">Decides freshness.</param>
    /// <param name="subjects">The names of the leefdomeinen.</param>
    /// <param name="prefix">The language in front of addresses; empty for Dutch.</param>
    public static IReadOnlyList<FacetLink> Of(IndexGeneration index, Place? where, string typed, DateTimeOffset now, Subjects subjects, string prefix)
    {
        var around = SearchQuery.Empty with { Where = typed };
        var found = FoundOffers.Search(index, around, where, now);
        return [.. found.Answer.Facets.Domains
            .Where(domain => domain.Value > 0)
            .OrderByDescending(domain => domain.Value).ThenBy(domain => domain.Key)
            .Take(Most)
            .Select(domain => new FacetLink(T(subjects.Name(domain.Key)), domain.Value, SearchLinks.To(around.Toggle(domain.Key), prefix), false))];
    }
}
