using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Pages.Help;
using SocialeKaart.Web.Site;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>Whether somebody else should not see what is searched for. Decided here for the page of results and for the points on its map alike.</summary>
public sealed class SearchSafety(RequestGeneration index, CrisisCheck crisis, NeedTexts texts, TimeProvider clock)
{
    /// <summary>What was found out.</summary>
    /// <param name="Crisis">A person in need behind the words; null when nothing points to it.</param>
    /// <param name="Advice">The need page that answers the words; null when nobody wrote one, or a crisis line stands above.</param>
    /// <param name="NeedsExit">Someone else may see the screen: "Snel weg" and a neutral title.</param>
    public sealed record Finding(CrisisFinding? Crisis, NeedText? Advice, bool NeedsExit)
    {
        /// <summary>Kept in no cache, and no map after a tap: its images would tell another party.</summary>
        public bool LeavesNoTrace => Crisis is not null || NeedsExit;
    }

    /// <summary>Looks at the words, the subjects and the page that would answer them.</summary>
    /// <param name="query">What was asked.</param>
    /// <param name="place">What the place that was filled in turned out to be.</param>
    public Finding Of(SearchQuery query, PlaceAnswer place)
    {
        var found = crisis.Check(query.What);
        var advice = found is null && !query.IsEmpty && place is not PlaceAnswer.Ambiguous ? Advice(query, (place as PlaceAnswer.Found)?.Place) : null;
        return new(found, advice, found?.NeedsQuickExit == true || Subjects.NeedExit(query.Domains.Concat(query.FirstDomains)) || advice?.NeedsExit == true);
    }

    private NeedText? Advice(SearchQuery query, Place? where) =>
        index.Current.Advice(SearchRequestReader.ToRequest(query, where), clock.GetUtcNow()) is [var page, ..] ? texts.Find(page) : null;
}
