using SocialeKaart.Listings.Catalogue;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>For whom something is.</summary>
public static class WhoWords
{
    /// <summary>"Voor ouderen en mantelzorgers. Samen koffie drinken." Never longer than two or three lines.</summary>
    public static string Say(ListingFacts facts)
    {
        var groups = Groups(facts);
        var summary = facts.Summary.Trim();
        return groups.Length == 0 ? summary : $"{groups} {FirstSentence(summary)}".Trim();
    }

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
