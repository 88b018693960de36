namespace SocialeKaart.Listings.Crisis;

/// <summary>What was typed, as words, with the places where each class of words stands. Linear in the length of the text.</summary>
internal sealed class CrisisText
{
    private readonly byte[]?[] spans;

    private CrisisText(CrisisWord[] words, byte[]?[] spans)
    {
        Words = words;
        this.spans = spans;
    }

    /// <summary>The words.</summary>
    public CrisisWord[] Words { get; }

    /// <summary>For each word the lengths of this class beginning there, a bit for each length; null when it is nowhere in the text.</summary>
    public byte[]? Spans(int number) => number < 0 ? null : spans[number];

    /// <summary>Splits a text, looks up each different word once, then finds the runs of words.</summary>
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

        var found = new CrisisText([.. words], new byte[]?[vocabulary.ClassCount]);
        found.MarkWords(vocabulary);
        found.MarkRuns(vocabulary);
        return found;
    }

    private void MarkWords(CrisisVocabulary vocabulary)
    {
        var known = new Dictionary<string, int[]>(StringComparer.Ordinal);
        for (var at = 0; at < Words.Length; at++)
        {
            if (!known.TryGetValue(Words[at].Stem, out var numbers))
                known[Words[at].Stem] = numbers = vocabulary.ClassesOf(Words[at]);
            foreach (var number in numbers)
                (spans[number] ??= new byte[Words.Length])[at] |= 1;
        }
    }

    private void MarkRuns(CrisisVocabulary vocabulary)
    {
        foreach (var (number, run) in vocabulary.Runs)
        {
            if (!Array.TrueForAll(run, part => spans[part] is not null))
                continue;
            for (var at = 0; at + run.Length <= Words.Length; at++)
                if (StandsAt(run, at))
                    (spans[number] ??= new byte[Words.Length])[at] |= (byte)(1 << (run.Length - 1));
        }
    }

    private bool StandsAt(int[] run, int at)
    {
        for (var i = 0; i < run.Length; i++)
            if ((spans[run[i]]![at + i] & 1) == 0)
                return false;
        return true;
    }
}
