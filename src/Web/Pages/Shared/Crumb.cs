using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Shared;

/// <summary>One step on the way back up, above the heading of a page.</summary>
/// <param name="Name">What it is called; a name that is Dutch says so.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="IsSearch">A search: search engines are kept from walking into all of those.</param>
public sealed record Crumb(ToldText Name, string Href, bool IsSearch = false);
