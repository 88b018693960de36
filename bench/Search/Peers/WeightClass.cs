namespace SocialeKaart.Bench.Search.Peers;

/// <summary>The four classes of weight that databases know instead of a weight per word: title, organisation and needs, summary, description.</summary>
internal static class WeightClass
{
    private static readonly int[] AtLeast = [8, 4, 2, 0];

    /// <summary>0 for the heaviest to 3.</summary>
    public static int Of(int weight) => Array.FindIndex(AtLeast, least => weight >= least);

    /// <summary>The words of each class as a text.</summary>
    public static string[] Texts(PeerDocument document) =>
        [.. Enumerable.Range(0, AtLeast.Length).Select(c => string.Join(' ', document.Words.Where(w => Of(w.Weight) == c).Select(w => w.Word)))];
}
