using SocialeKaart.Web.Pages.Search;

namespace SocialeKaart.Web.Pages.Guide;

/// <summary>One answer somebody can tap.</summary>
/// <param name="Code">Stands in the address, so never changed.</param>
/// <param name="Label">On the tile: "Voor mijzelf".</param>
/// <param name="Words">In a sentence: "voor uzelf".</param>
/// <param name="Pictogram">Lucide name.</param>
/// <param name="Choose">What it makes of a search.</param>
public sealed record GuideChoice(string Code, string Label, string Words, string Pictogram, Func<SearchQuery, SearchQuery> Choose);
