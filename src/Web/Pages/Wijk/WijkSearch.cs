using SocialeKaart.Web.Pages.Search;

namespace SocialeKaart.Web.Pages.Wijk;

/// <summary>A search and how much it shows.</summary>
/// <param name="Count">How much.</param>
/// <param name="Href">Its address.</param>
public sealed record WijkSearch(int Count, string Href)
{
    /// <summary>Makes it.</summary>
    public static WijkSearch Of(int count, SearchQuery query, string prefix) => new(count, SearchLinks.To(query, prefix));
}
