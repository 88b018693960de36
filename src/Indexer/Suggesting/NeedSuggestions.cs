using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Suggesting;

/// <summary>Needs by the beginning of any word people have for them; shown is always the label of the site, never jargon nobody typed.</summary>
internal sealed class NeedSuggestions
{
    // Whole label, label of the site, other word; then the same from a later word on.
    private const int Whole = 0;
    private const int OwnLabel = 1;
    private const int OtherLabel = 2;
    private const int LaterWord = 2;
    private const int LongestLabel = 1000;

    private readonly Thesaurus thesaurus;
    private readonly WordPrefixes labels;
    private readonly List<(Concept Concept, bool IsOwn)> meant = [];

    /// <summary>Knows the labels of a thesaurus.</summary>
    public NeedSuggestions(Thesaurus thesaurus)
    {
        this.thesaurus = thesaurus;
        var building = new WordPrefixesBuilder();
        foreach (var concept in thesaurus.Concepts)
        {
            foreach (var label in concept.AllLabels)
            {
                building.Add(label);
                meant.Add((concept, ReferenceEquals(label, concept.Label)));
            }
        }

        labels = building.Build();
    }

    /// <summary>The needs with a label in which these words stand, the last one perhaps not finished; best first, each once.</summary>
    public List<Concept> BeginningWith(ReadOnlySpan<char> typed, int most)
    {
        var best = NoRanks();
        var (from, to) = labels.Range(typed);
        for (var entry = from; entry < to; entry++)
        {
            var (concept, isOwn) = meant[labels.TextOf(entry)];
            var isWhole = labels.IsFirst(entry) && labels.LengthOf(entry) == typed.Length;
            if (!SensitiveWords.IsSensitive(concept) || (isWhole && (isOwn || !concept.Crisis)))
                Keep(best, concept, isWhole ? Whole : isOwn ? OwnLabel : OtherLabel, entry);
        }

        return Best(best, most);
    }

    /// <summary>
    /// Likewise of a word with one slip of the finger. Nothing when some label does begin so: then it is no slip but a sensitive need that is
    /// not named yet, and those are not guessed at either.
    /// </summary>
    public List<Concept> Resembling(ReadOnlySpan<char> word, int most)
    {
        var (from, to) = labels.Range(word);
        if (word.Length < SlightTypo.Shortest || from < to)
            return [];
        var best = NoRanks();
        (from, to) = labels.Range(word[..1]);
        for (var entry = from; entry < to; entry++)
        {
            var (concept, isOwn) = meant[labels.TextOf(entry)];
            if (!SensitiveWords.IsSensitive(concept) && SlightTypo.Begins(labels.From(entry), word))
                Keep(best, concept, isOwn ? OwnLabel : OtherLabel, entry);
        }

        return Best(best, most);
    }

    private int[] NoRanks()
    {
        var ranks = new int[thesaurus.Concepts.Count];
        Array.Fill(ranks, int.MaxValue);
        return ranks;
    }

    private void Keep(int[] best, Concept concept, int group, int entry)
    {
        var place = group + (labels.IsFirst(entry) ? 0 : LaterWord);
        var rank = (place * LongestLabel) + Math.Min(labels.LengthOf(entry), LongestLabel - 1);
        best[concept.Ordinal] = Math.Min(best[concept.Ordinal], rank);
    }

    private List<Concept> Best(int[] best, int most) =>
    [
        .. thesaurus.Concepts.Where(concept => best[concept.Ordinal] < int.MaxValue)
            .OrderBy(concept => best[concept.Ordinal]).ThenBy(concept => concept.Ordinal).Take(most),
    ];
}
