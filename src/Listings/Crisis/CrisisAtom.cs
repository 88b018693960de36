namespace SocialeKaart.Listings.Crisis;

/// <summary>One word of a phrase: whole, as a beginning (<c>moord*</c>), an end (<c>*moord</c>), a part (<c>*moord*</c>), any word (<c>*</c>), or with one slip of the pen (<c>zelfmoord~</c>).</summary>
internal sealed record CrisisAtom(string Text, bool OpenStart, bool OpenEnd, bool Loose)
{
    /// <summary>Reads one word of the pattern language.</summary>
    public static CrisisAtom Parse(string word)
    {
        if (word == "*")
            return new CrisisAtom("", true, true, false);

        var bare = word.Trim('*', '~');
        var (openStart, openEnd) = (word.StartsWith('*'), word.EndsWith('*'));
        var plain = string.Concat(CrisisSpelling.Words(bare).Select(part => part.Plain));
        if (plain.Length == 0)
            throw new InvalidDataException($"empty word in a phrase: \"{word}\"");

        var stem = CrisisSpelling.Stem(plain);
        return new CrisisAtom(openEnd ? stem : CrisisSpelling.Sound(stem), openStart, openEnd, word.EndsWith('~'));
    }

    /// <summary>Does this word of a text fit? The slow way; <see cref="CrisisVocabulary"/> knows quicker ones.</summary>
    public bool Fits(in CrisisWord word) => (OpenStart, OpenEnd, Loose) switch
    {
        (false, false, false) => word.Sound == Text,
        (false, true, _) => word.Stem.StartsWith(Text, StringComparison.Ordinal),
        (true, false, _) => word.Sound.EndsWith(Text, StringComparison.Ordinal),
        (true, true, _) => word.Stem.Contains(Text, StringComparison.Ordinal),
        (false, false, true) => OneSlip(word.Sound, Text),
    };

    // The same, or one letter more, less, other, or two swapped; the first letter is always right.
    private static bool OneSlip(string typed, string meant)
    {
        if (typed == meant)
            return true;
        if (Math.Abs(typed.Length - meant.Length) > 1 || typed.Length == 0 || typed[0] != meant[0])
            return false;

        var start = 0;
        while (start < typed.Length && start < meant.Length && typed[start] == meant[start])
            start++;
        var left = typed.AsSpan(start);
        var right = meant.AsSpan(start);
        if (left.Length == right.Length)
            return left[1..].SequenceEqual(right[1..])
                || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]));

        return left.Length > right.Length ? left[1..].SequenceEqual(right) : right[1..].SequenceEqual(left);
    }
}
