namespace SocialeKaart.Indexer.Understanding;

/// <summary>Sequences of word numbers with the concepts they mean.</summary>
internal sealed class PhraseTrie
{
    private readonly Dictionary<long, int> steps = [];
    private readonly List<(int[] Concepts, int Dropped)> nodes = [([], 0)];

    /// <summary>The node before the first word.</summary>
    public const int Root = 0;

    /// <summary>Adds a phrase. When several concepts end in the same words, those that lost the fewest stop words on the way keep it.</summary>
    public void Add(IEnumerable<int> words, int concept, int dropped)
    {
        var node = Root;
        foreach (var word in words)
        {
            var key = Key(node, word);
            if (!steps.TryGetValue(key, out var next))
            {
                steps[key] = next = nodes.Count;
                nodes.Add(([], int.MaxValue));
            }

            node = next;
        }

        var (concepts, least) = nodes[node];
        if (dropped < least)
            nodes[node] = ([concept], dropped);
        else if (dropped == least && !concepts.Contains(concept))
            nodes[node] = ([.. concepts, concept], dropped);
    }

    /// <summary>The node after a word; -1 when no phrase goes on like that.</summary>
    public int Next(int node, int word) => steps.GetValueOrDefault(Key(node, word), -1);

    /// <summary>The concepts of a phrase that ends here; empty when none does.</summary>
    public int[] At(int node) => nodes[node].Concepts;

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
