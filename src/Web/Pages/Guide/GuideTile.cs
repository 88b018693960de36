namespace SocialeKaart.Web.Pages.Guide;

/// <summary>One answer to tap.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Explanation">Examples; empty for none.</param>
/// <param name="Pictogram">Lucide name.</param>
/// <param name="Href">The next question, or the results.</param>
public sealed record GuideTile(string Label, string Explanation, string Pictogram, string Href);
