using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Web.Site;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>What there is on other subjects, for whoever found nothing.</summary>
public static class NearbySubjects
{
    private const int Most = 5;

    /// <summary>The subjects with most offers around the place, or in the region without one.</summary>
    public static IReadOnlyList<FacetLink> Of(IndexGeneration index, Place? where, SearchQuery asked, DateTimeOffset now, Subjects subjects, string prefix)
    {
        var around = SearchQuery.Empty with { Where = where is null ? "" : asked.Where };
        var found = FoundOffers.Search(index, around, where, now);
        return [.. found.Answer.Facets.Domains
            .Where(domain => domain.Value > 0)
            .OrderByDescending(domain => domain.Value).ThenBy(domain => domain.Key)
            .Take(Most)
            .Select(domain => new FacetLink(subjects.Name(domain.Key), domain.Value, SearchLinks.To(around.Toggle(domain.Key), prefix), false))];
    }
}
