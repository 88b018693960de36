namespace SocialeKaart.Indexer.Analysis;

/// <summary>The steps of the Dutch stemmer on one word, in the order and with the names of its description.</summary>
internal ref struct DutchStem(Span<char> word, int first, int second)
{
    private readonly Span<char> word = word;
    private bool removedE;

    /// <summary>How many letters are left.</summary>
    public int Length { get; private set; } = word.Length;

    private readonly ReadOnlySpan<char> Now => word[..Length];

    /// <summary>Step 1: heden, en, ene, s, se; the longest ending decides.</summary>
    public void Plurals()
    {
        if (Now.EndsWith("heden"))
            ReplaceHeden();
        else if (Now.EndsWith("ene"))
            RemoveEn(3);
        else if (Now.EndsWith("en"))
            RemoveEn(2);
        else if (Now.EndsWith("se"))
            RemoveS(2);
        else if (Now.EndsWith("s"))
            RemoveS(1);
    }

    /// <summary>Step 2: a final e after a consonant.</summary>
    public void FinalE()
    {
        removedE = false;
        if (!Now.EndsWith("e") || Length - 1 < first || Length < 2 || StemDutch.IsVowel(word[Length - 2]))
            return;
        Length--;
        removedE = true;
        Undouble();
    }

    /// <summary>Step 3a: heid, but not after c; an "en" before it goes as in step 1.</summary>
    public void Heid()
    {
        if (!Now.EndsWith("heid") || Length - 4 < second || (Length > 4 && word[Length - 5] == 'c'))
            return;
        Length -= 4;
        if (Now.EndsWith("en"))
            RemoveEn(2);
    }

    /// <summary>Step 3b: end, ing, ig, lijk, baar, bar.</summary>
    public void Derivations()
    {
        if (Now.EndsWith("end") || Now.EndsWith("ing"))
            RemoveIng();
        else if (Now.EndsWith("ig"))
            RemoveIg();
        else if (Now.EndsWith("lijk"))
            RemoveLijk();
        else if (Now.EndsWith("baar"))
            Remove(4);
        else if (Now.EndsWith("bar") && removedE)
            Remove(3);
    }

    /// <summary>Step 4: maan becomes man, brood brod.</summary>
    public void UndoubleVowel()
    {
        if (Length < 4)
            return;
        var (before, vowel, after) = (word[Length - 4], word[Length - 2], word[Length - 1]);
        if (StemDutch.IsVowel(after) || after == 'I' || StemDutch.IsVowel(before))
            return;
        if (vowel is not ('a' or 'e' or 'o' or 'u') || word[Length - 3] != vowel)
            return;
        word[Length - 2] = after;
        Length--;
    }

    private void ReplaceHeden()
    {
        if (Length - 5 < first)
            return;
        (word[Length - 3], word[Length - 2]) = ('i', 'd');
        Length--;
    }

    private void RemoveEn(int letters)
    {
        var at = Length - letters;
        if (at < first || at < 1 || StemDutch.IsVowel(word[at - 1]) || word[..at].EndsWith("gem"))
            return;
        Length = at;
        Undouble();
    }

    private void RemoveS(int letters)
    {
        var at = Length - letters;
        if (at >= first && at >= 1 && !StemDutch.IsVowel(word[at - 1]) && word[at - 1] != 'j')
            Length = at;
    }

    private void RemoveIng()
    {
        if (!Remove(3))
            return;
        if (Now.EndsWith("ig") && Length - 2 >= second && !(Length > 2 && word[Length - 3] == 'e'))
            Length -= 2;
        else
            Undouble();
    }

    private void RemoveIg()
    {
        if (!(Length > 2 && word[Length - 3] == 'e'))
            Remove(2);
    }

    private void RemoveLijk()
    {
        if (Remove(4))
            FinalE();
    }

    private bool Remove(int letters)
    {
        if (Length - letters < second)
            return false;
        Length -= letters;
        return true;
    }

    private void Undouble()
    {
        if (Now.EndsWith("kk") || Now.EndsWith("dd") || Now.EndsWith("tt"))
            Length--;
    }
}
