using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Documents;

/// <summary>Weighted counts of numbers (terms or concepts) while one document is read; emptied for the next.</summary>
internal sealed class TermCounts
{
    private int[] weights = new int[4096];
    private readonly List<int> touched = [];

    /// <summary>Adds to the weight of a number.</summary>
    public void Add(int number, int weight)
    {
        Touch(number);
        weights[number] += weight;
    }

    /// <summary>Raises the weight of a number to at least this.</summary>
    public void Raise(int number, int weight)
    {
        Touch(number);
        weights[number] = Math.Max(weights[number], weight);
    }

    /// <summary>What was counted, by number; weights go to 255. Empties the counts.</summary>
    public TermWeight[] Take()
    {
        touched.Sort();
        var taken = new TermWeight[touched.Count];
        for (var i = 0; i < taken.Length; i++)
        {
            taken[i] = new TermWeight(touched[i], (byte)Math.Min(weights[touched[i]], byte.MaxValue));
            weights[touched[i]] = 0;
        }

        touched.Clear();
        return taken;
    }

    private void Touch(int number)
    {
        if (number >= weights.Length)
            Array.Resize(ref weights, Math.Max(number + 1, weights.Length * 2));
        if (weights[number] == 0)
            touched.Add(number);
    }
}
