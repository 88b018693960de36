using System.Text.RegularExpressions;
using SocialeKaart.Indexer.Correcting;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>What was searched for in place of what was typed, and the way back.</summary>
/// <param name="Typed">"‘voedselbnak’".</param>
/// <param name="Meant">"‘voedselbank’".</param>
/// <param name="Href">The search for the words as they were typed.</param>
public sealed record CorrectedWords(string Typed, string Meant, string Href)
{
    /// <summary>Makes it; null when every word was searched for as typed.</summary>
    public static CorrectedWords? Of(SearchQuery query, IReadOnlyList<Correction> corrections, string prefix) => corrections.Count == 0
        ? null
        : new(Quote(corrections, one => one.Typed), Quote(corrections, one => one.Meant), SearchLinks.To(query with { AsTyped = true, Page = 1 }, prefix));

    /// <summary>The question as it was searched for. A word written with marks on its letters stays as it was typed.</summary>
    public static string Apply(string what, IReadOnlyList<Correction> corrections) => corrections.Aggregate(what, (text, one) =>
        Regex.Replace(text, $@"\b{Regex.Escape(one.Typed)}\b", one.Meant.Replace("$", "$$", StringComparison.Ordinal), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

    private static string Quote(IReadOnlyList<Correction> corrections, Func<Correction, string> word) =>
        Sentence.List([.. corrections.Select(one => $"‘{word(one)}’").Distinct()]);
}
