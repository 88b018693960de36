namespace SocialeKaart.Indexer.Documents;

/// <summary>
/// From the numbers of a vocabulary to those of another that several readers fill. Documents come in the order of the listings: what is
/// new in one is then numbered in the order in which the listing says it, whoever read it.
/// </summary>
internal sealed class Renumbering(Vocabulary to)
{
    private int[] terms = [];
    private int[] areas = [];

    /// <summary>The vocabulary to read with.</summary>
    public Vocabulary From { get; } = new();

    /// <summary>Gives a document the other numbers.</summary>
    public void Apply(IndexDocument document)
    {
        Grow(ref terms, From.Terms.Count);
        Grow(ref areas, From.Areas.Count);
        foreach (ref var entry in document.Terms.AsSpan())
            entry = entry with { Term = Term(entry.Term) };
        document.Home = (Area(document.Home.Buurt), Area(document.Home.Wijk), Area(document.Home.Gemeente));
        foreach (ref var area in document.Areas.AsSpan())
            area = (Area(area >> 2) << 2) | (area & 3);
        Array.Sort(document.Areas);
    }

    /// <summary>0 is "not met yet", so that a larger array needs no filling.</summary>
    private static void Grow(ref int[] numbers, int count)
    {
        if (numbers.Length < count)
            Array.Resize(ref numbers, Math.Max(count, numbers.Length * 2));
    }

    private int Term(int number)
    {
        ref var known = ref terms[number];
        if (known == 0)
            known = to.Term(From.Terms[number], From.Surfaces[number]) + 1;
        return known - 1;
    }

    private int Area(int number)
    {
        if (number < 0)
            return number;
        ref var known = ref areas[number];
        if (known == 0)
            known = to.Areas.NumberOf(From.Areas[number]) + 1;
        return known - 1;
    }
}
