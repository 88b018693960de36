using Microsoft.AspNetCore.Http.HttpResults;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Suggesting;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Languages;
using SocialeKaart.Web.Pages.Help;
using SocialeKaart.Web.Pages.Offer;
using SocialeKaart.Web.Security;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>
/// What somebody may mean who is still typing in the search form: <c>/zoeken/suggesties?wat=</c> or <c>?waar=</c>. Kept in no cache: working it out
/// takes less than keeping it, and letters somebody typed are not to stay behind on a shared phone.
/// </summary>
public sealed class SuggestionEndpoints : IEndpointGroup
{
    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/zoeken/suggesties", Suggest).WithMetadata(new PublicAttribute(), new NoStoreAttribute());

    /// <summary>An empty list is an answer: nothing typed, nothing known, still starting, or words of somebody in need, who gets a line and no list.</summary>
    private static JsonHttpResult<SuggestionAnswer[]> Suggest(
        HttpContext context, RequestGeneration index, Suggester suggester, CrisisCheck crisis, TimeProvider clock)
    {
        NoIndexAttribute.KeepOut(context.Response);
        var (query, prefix) = (SearchRequestReader.Read(context.Request.Query), context.Request.PathBase.Value ?? "");
        IReadOnlyList<Suggestion> found = index.IfReady switch
        {
            { } ready when query.What.Length > 0 => crisis.Check(query.What) is null ? suggester.Suggest(ready, query.What, clock.GetUtcNow()) : [],
            { } ready => Suggester.SuggestPlaces(ready.Places, query.Where),
            null => [],
        };
        return TypedResults.Json<SuggestionAnswer[]>([.. found.Select(suggestion => Answer(suggestion, prefix))]);
    }

    private static SuggestionAnswer Answer(Suggestion suggestion, string prefix) => suggestion switch
    {
        { Listing: { } listing } => new("aanbod", T("aanbod"), suggestion.Text, OfferLinks.To(listing, prefix)),
        { Page: { } need } => new("lees", T("lees"), suggestion.Text, HelpLinks.To(need, "", prefix)),
        { Place: { } kind } => new(Word(kind), Say(kind), suggestion.Text, SearchLinks.ToPlace(suggestion.Text, prefix)),
        _ => new(Word(suggestion.Kind), Say(suggestion), suggestion.Text, SearchLinks.To(SearchQuery.Empty with { What = suggestion.Text }, prefix)),
    };

    private static string Word(SuggestionKind kind) => kind switch
    {
        SuggestionKind.Need => "onderwerp",
        SuggestionKind.Organisation => "organisatie",
        _ => "woorden",
    };

    // A subject is searched for by its Dutch name; what that means stands behind it.
    private static string Say(Suggestion suggestion) => suggestion.Kind switch
    {
        SuggestionKind.Need when Current != Language.Dutch => T(suggestion.Text),
        SuggestionKind.Organisation => T("organisatie"),
        _ => "",
    };

    private static string Say(PlaceKind kind) => kind switch
    {
        PlaceKind.Gemeente => T("gemeente"),
        PlaceKind.PlusWijk => Word(kind),
        PlaceKind.Town => T("plaats"),
        PlaceKind.Wijk => T("wijk"),
        PlaceKind.Abroad => T("over de grens"),
        _ => T("buurt"),
    };

    private static string Word(PlaceKind kind) => kind switch
    {
        PlaceKind.Gemeente => "gemeente",
        PlaceKind.PlusWijk => "PlusWIJk",
        PlaceKind.Town => "plaats",
        PlaceKind.Wijk => "wijk",
        PlaceKind.Abroad => "over de grens",
        _ => "buurt",
    };
}
