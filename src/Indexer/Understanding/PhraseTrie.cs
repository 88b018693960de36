namespace SocialeKaart.Indexer.Understanding;

/// <summary>Sequences of word numbers with the concepts they mean.</summary>
internal sealed class PhraseTrie
{
    private readonly Dictionary<long, int> steps = [];
    private readonly List<Node> nodes = [new([], 0)];

    /// <summary>The node before the first word.</summary>
    public const int Root = 0;

    /// <summary>Adds a phrase. When several concepts end in the same words, those that lost the fewest stop words on the way keep it.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="label">The concept, and the label as it was written.</param>
    /// <param name="dropped">How many stop words were lost.</param>
    public void Add(IEnumerable<int> words, PhraseLabel label, int dropped)
    {
        var node = Root;
        foreach (var word in words)
        {
            var key = Key(node, word);
            if (!steps.TryGetValue(key, out var next))
            {
                steps[key] = next = nodes.Count;
                nodes.Add(new([], int.MaxValue));
            }

            node = next;
        }

        var (labels, least) = nodes[node];
        if (dropped < least)
            nodes[node] = new([label], dropped);
        else if (dropped == least && !labels.Contains(label))
            nodes[node] = new([.. labels, label], dropped);
    }

    /// <summary>The node after a word; -1 when no phrase goes on like that.</summary>
    public int Next(int node, int word) => steps.GetValueOrDefault(Key(node, word), -1);

    /// <summary>The labels of a phrase that ends here; empty when none does.</summary>
    public PhraseLabel[] At(int node) => nodes[node].Labels;

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;

    private readonly record struct Node(PhraseLabel[] Labels, int Dropped);
}
