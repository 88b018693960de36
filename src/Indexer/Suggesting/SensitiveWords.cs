using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Suggesting;

/// <summary>
/// The words of needs that people are ashamed of. Whoever looks along over a shoulder may read nothing about them
/// that the person has not typed already.
/// </summary>
internal sealed class SensitiveWords
{
    private const int LongestLabel = 6;
    private const int ShortestRoot = 5;
    private const int LongestRoot = 24;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> labels;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> roots;

    /// <summary>Knows the labels of the sensitive and the crisis needs of a thesaurus.</summary>
    public SensitiveWords(Thesaurus thesaurus)
    {
        labels = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        roots = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var concept in thesaurus.Concepts.Where(IsSensitive))
        {
            foreach (var label in concept.AllLabels.Select(label => PlainWords.Joined(label)))
            {
                labels.TryAdd(label, concept.Ordinal);
                if (Root(label) is { Length: >= ShortestRoot } root && !label.Contains(' ', StringComparison.Ordinal))
                    roots.TryAdd(root, concept.Ordinal);
            }
        }
    }

    /// <summary>True for a need that is not thrown at anybody.</summary>
    public static bool IsSensitive(Concept concept) => concept.Sensitive || concept.Crisis;

    /// <summary>True when a text speaks of a sensitive need that the typed words do not speak of.</summary>
    public bool TellMore(string text, TypedWords typed)
    {
        var told = Concepts(new TypedWords(text));
        return told.Count > 0 && !told.IsSubsetOf(Concepts(typed));
    }

    /// <summary>The sensitive needs that words speak of: by a whole label, or by a word that begins with one ("schuldhulpmaatje").</summary>
    public HashSet<int> Concepts(TypedWords words)
    {
        var found = new HashSet<int>();
        for (var first = 0; first < words.Count; first++)
        {
            for (var last = first; last < Math.Min(words.Count, first + LongestLabel); last++)
            {
                if (labels.TryGetValue(words.Run(first, last), out var concept))
                    found.Add(concept);
            }

            var word = words.Run(first, first);
            for (var length = ShortestRoot; length <= Math.Min(word.Length, LongestRoot); length++)
            {
                if (roots.TryGetValue(word[..length], out var concept))
                    found.Add(concept);
            }
        }

        return found;
    }

    private static string Root(string label) =>
        label.EndsWith("en", StringComparison.Ordinal) ? label[..^2] : label.EndsWith('s') ? label[..^1] : label;
}
