namespace SocialeKaart.Listings.Crisis;

/// <summary>What was typed, as words, each with the words of the phrases that it fits. Linear in the length of the text.</summary>
internal sealed class CrisisText
{
    private CrisisText(CrisisWord[] words, int[][] fits)
    {
        Words = words;
        Fits = fits;
    }

    /// <summary>The words.</summary>
    public CrisisWord[] Words { get; }

    /// <summary>For each word the numbers of the atoms it fits.</summary>
    public int[][] Fits { get; }

    /// <summary>Splits a text and looks up each different word once.</summary>
    public static CrisisText Of(string text, CrisisVocabulary vocabulary)
    {
        var words = new List<CrisisWord>();
        foreach (var (plain, sentence, endsClause) in CrisisSpelling.Words(text))
        {
            var parts = vocabulary.Unglue(plain);
            for (var i = 0; i < parts.Count; i++)
            {
                var stem = CrisisSpelling.Stem(parts[i]);
                words.Add(new CrisisWord(stem, CrisisSpelling.Sound(stem), sentence, endsClause && i == parts.Count - 1));
            }
        }

        var known = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var fits = new int[words.Count][];
        for (var i = 0; i < fits.Length; i++)
        {
            if (!known.TryGetValue(words[i].Stem, out var numbers))
                known[words[i].Stem] = numbers = vocabulary.Fits(words[i]);
            fits[i] = numbers;
        }

        return new CrisisText([.. words], fits);
    }
}
