using SocialeKaart.Listings.Catalogue;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>For whom something is.</summary>
public static class WhoWords
{
    /// <summary>What it is, for below <see cref="Groups"/>: together never longer than two or three lines.</summary>
    public static string Summary(ListingFacts facts) => facts.TargetGroups.Count == 0 ? facts.Summary.Trim() : FirstSentence(facts.Summary.Trim());

    /// <summary>"Voor ouderen en mantelzorgers."; empty when it is not said.</summary>
    public static string Groups(ListingFacts facts) => facts.TargetGroups.Count == 0
        ? ""
        : T("Voor {0}.", Sentence.List([.. facts.TargetGroups.Select(group => T(Sentence.Lower(group)))]));

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }
}
