using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Help;

/// <summary>What there is for a need, around a place when one was filled in.</summary>
/// <param name="Typed">As it was filled in; empty for none.</param>
/// <param name="Place">What that turned out to be.</param>
/// <param name="Offers">The best few.</param>
/// <param name="AllHref">The search for all of them.</param>
/// <param name="IsFar">Nothing close by: these lie farther off.</param>
public sealed record NearbyHelp(string Typed, PlaceAnswer Place, IReadOnlyList<OfferCard> Offers, string AllHref, bool IsFar)
{
    private const int MostOffers = 3;

    /// <summary>The place that was looked around; null for none.</summary>
    public Place? Around => (Place as PlaceAnswer.Found)?.Place;

    /// <summary>Looks for it.</summary>
    /// <param name="text">The need.</param>
    /// <param name="typed">The place as typed; empty for none.</param>
    /// <param name="index">The state to ask.</param>
    /// <param name="now">Decides freshness.</param>
    /// <param name="prefix">The language in front of addresses; empty for Dutch.</param>
    public static NearbyHelp Of(NeedText text, string typed, IndexGeneration index, DateTimeOffset now, string prefix)
    {
        var place = index.Places.Find(typed);
        var request = new SearchRequest { Needs = [text.Need.Code], Where = (place as PlaceAnswer.Found)?.Place, Take = MostOffers };
        var found = WideningSearch.Run(index, request, now);
        var all = SearchLinks.To(SearchQuery.Empty with { What = text.Need.Label, Where = request.Where is null ? "" : typed }, prefix);
        return new(typed, place, [.. found.Answer.Hits.Select(hit => OfferCard.Of(hit, null, index.Places, now, prefix))], all, found.Little is { Total: 0 });
    }
}
