using SocialeKaart.Listings.Catalogue;

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
        : $"Voor {Sentence.List([.. facts.TargetGroups.Select(Sentence.Lower)])}.";

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }
}
