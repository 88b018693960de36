namespace SocialeKaart.Web.Pages.Search;

/// <summary>One choice beside the list: a link that adds it, or takes it away when it is chosen.</summary>
/// <param name="Text">"gratis".</param>
/// <param name="Count">How many it leaves; null when not counted.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="IsChosen">True when it holds now.</param>
/// <param name="IsOne">True when choosing another replaces it (how far); such a chosen one cannot be taken away.</param>
public sealed record FacetLink(string Text, int? Count, string Href, bool IsChosen, bool IsOne = false);
