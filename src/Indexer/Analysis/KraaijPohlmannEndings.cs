namespace SocialeKaart.Indexer.Analysis;

/// <summary>
/// Steps 1 to 4 of the stemmer of Kraaij and Pohlmann. Each looks for its longest ending and then decides on that one alone;
/// it returns whether it changed the word.
/// </summary>
internal static class KraaijPohlmannEndings
{
    /// <summary>Step 1: plurals and verbs: s, es, en.</summary>
    public static bool Plurals(ref KraaijPohlmannWord word) => word.Now switch
    {
        [.., '\'', 's'] => word.Remove(2),
        [.., 'i', 'e', 's'] => word.InFirst(3) && word.Remove(1),
        [.., 'a', 'u', 's'] => word.InFirst(3) && word.AfterVowel(3) && word.Remove(1),
        [.., 'é', 's'] => word.InFirst(2) && word.Remove(1),
        [.., 'e', 's'] => RemoveEs(ref word),
        [.., 't', 's'] => word.InFirst(1) && !word.InFirst(2) && word.Remove(1),
        [.., 's'] => word.InFirst(1) && word.AfterConsonant(1) && word.Remove(1),
        [.., 'n', 'd', 'e'] => word.Remove(1),
        [.., 'e', 'n'] => RemoveEn(ref word),
        _ => false,
    };

    /// <summary>Step 2: small things (je) and adjectives and verbs on e.</summary>
    public static bool FinalE(ref KraaijPohlmannWord word) => word.Now switch
    {
        [.., 'j', 'e'] => RemoveJe(ref word),
        [.., 'i', 's', 'c', 'h', 'e'] => word.InFirst(5) && word.Remove(1),
        [.., 'l', 'i', 'j', 'k', 'e'] => word.InFirst(5) && word.Remove(1),
        [.., 'i', 'e', 'v', 'e'] => word.InFirst(4) && word.AfterConsonant(4) && word.Replace(2, "f"),
        [.., 'e', 'n', 'e'] => word.InFirst(3) && word.AfterConsonant(3) && word.ReplaceAndLengthen(1, ""),
        [.., 'd', 'e'] => word.InFirst(2) && word.AfterConsonant(2) && word.Remove(2),
        [.., 'l', 'e'] => word.InFirst(2) && word.ReplaceAndLengthen(1, ""),
        [.., 'g' or 't' or 's' or 'r', 'e'] => word.InFirst(2) && word.Remove(1),
        _ => false,
    };

    /// <summary>Step 3: nouns made of other words: heid, ing, atie.</summary>
    public static bool Nouns(ref KraaijPohlmannWord word) => word.Now switch
    {
        [.., 'h', 'e', 'i', 'd'] => word.InFirst(4) && word.Remove(4),
        [.., 's', 't', 'e', 'r'] => word.InFirst(4) && word.Remove(4),
        [.., 's', 'e', 'l'] => word.InFirst(3) && word.Remove(3),
        [.., 'r', 'd', 'e', 'r'] => word.Remove(3),
        [.., 'a', 't', 'i', 'e'] => word.InFirst(4) && word.Replace(4, "eer"),
        [.., 'f' or 'g', 'i', 'e'] => word.InSecond(3) && word.ReplaceAndLengthen(2, ""),
        [.., 'i', 't', 'e', 'i', 't'] => word.InFirst(5) && word.ReplaceAndLengthen(5, ""),
        [.., 't' or 'd', 's', 't'] => word.InFirst(3) && word.AfterConsonant(3) && word.Remove(2),
        [.., 'a', 'r', 'i', 'j'] => word.InFirst(4) && word.AfterConsonant(4) && word.Replace(3, "ar"),
        [.., 'i', 'n', 'g'] => RemoveIng(ref word, 3),
        [.., 'i', 's', 'm', 'e'] => RemoveIng(ref word, 4),
        [.., 'e', 'r', 'i', 'j'] => RemoveIng(ref word, 4),
        _ => false,
    };

    /// <summary>Step 4: adjectives and who does something: baar, lijker, achtig, ig.</summary>
    public static bool Adjectives(ref KraaijPohlmannWord word) => LongAdjectives(ref word) || RemoveIg(ref word);

    private static bool LongAdjectives(ref KraaijPohlmannWord word) => word.Now switch
    {
        [.., 'i', 'o', 'n', 'e', 'e', 'l'] => word.InFirst(6) && word.Replace(6, "ie"),
        [.., 'a', 't', 'i', 'e', 'f'] => word.InFirst(5) && word.Replace(5, "eer"),
        [.., 't', 'a', 'n', 't'] => word.InFirst(4) && word.Replace(4, "teer"),
        [.., 'b', 'a', 'a', 'r'] => word.InFirst(4) && word.Remove(4),
        [.., 'n' or 'l' or 'r', 'a', 'a', 'r'] => word.InFirst(4) && word.AfterVowel(4) && word.Remove(3),
        [.., 'l', 'i', 'j', 'k', 'e', 'r'] => word.InFirst(6) && word.Remove(2),
        [.., 'l', 'i', 'j', 'k', 's', 't'] => word.InFirst(6) && word.Remove(2),
        [.., 'a', 'c', 'h', 't', 'i', 'g'] => word.InFirst(6) && word.Remove(6),
        [.., 'a', 'c', 'h', 't', 'i', 'g', 'e', 'r'] => word.InFirst(8) && word.Remove(8),
        [.., 'a', 'c', 'h', 't', 'i', 'g', 's', 't'] => word.InFirst(8) && word.Remove(8),
        [.., 'e', 'n', 'd'] => RemoveAfterConsonant(ref word, 3),
        [.., 'e', 'r', 'i', 'g'] => RemoveAfterConsonant(ref word, 4),
        [.., 'e', 'r', 'i', 'g', 'e', 'r'] => RemoveAfterConsonant(ref word, 6),
        [.., 'e', 'r', 'i', 'g', 's', 't'] => RemoveAfterConsonant(ref word, 6),
        _ => false,
    };

    private static bool RemoveIg(ref KraaijPohlmannWord word)
    {
        var ending = word.Now switch
        {
            [.., 'i', 'g'] => 2,
            [.., 'i', 'g', 'e', 'r'] => 4,
            [.., 'i', 'g', 's', 't'] => 4,
            _ => 0,
        };
        return ending > 0 && word.Now[..^ending] is not "inn" && RemoveAfterConsonant(ref word, ending);
    }

    private static bool RemoveAfterConsonant(ref KraaijPohlmannWord word, int ending) =>
        word.InFirst(ending) && word.AfterConsonant(ending) && word.ReplaceAndLengthen(ending, "");

    /// <summary>Lerares becomes leraar, zangeres zanger, methodes methode.</summary>
    private static bool RemoveEs(ref KraaijPohlmannWord word)
    {
        var woman = word.Now is [.., 'a' or 'e', 'r', _, _] && word.InFirst(4) && word.AfterConsonant(4);
        if (!woman)
            return word.InFirst(2) && word.AfterConsonant(2) && word.Remove(1);
        return word.Now[^4] == 'a' ? word.ReplaceAndLengthen(2, "") : word.Remove(2);
    }

    /// <summary>Mogelijkheden, landen, werkten and kraaien each lose it in their own way.</summary>
    private static bool RemoveEn(ref KraaijPohlmannWord word)
    {
        if (word.Now is [.., 'h', 'e', 'd', _, _] && word.InFirst(5))
            return word.Replace(3, "id");
        if (word.Now is [.., 'n', 'd', _, _])
            return word.Remove(2);
        if (word.Now is [.., 'd', _, _] && word.InFirst(3) && word.AfterConsonant(3))
            return word.Remove(3);
        if (word.Now is [.., 'i' or 'j', _, _] && word.AfterVowel(3))
            return word.Remove(2);
        return RemoveAfterConsonant(ref word, 2);
    }

    /// <summary>Small things: foto'tje, mannetje, lantaarntje, eitje, koninkje, boompje, baby'tje, huisje.</summary>
    private static bool RemoveJe(ref KraaijPohlmannWord word) => word.Now switch
    {
        [.., '\'', 't', _, _] => word.Remove(4),
        [.., 'e', 't', _, _] when word.InFirst(4) && word.AfterConsonant(4) => word.Remove(4),
        [.., 'r', 'n', 't', _, _] => word.Remove(3),
        [.., _, 't', _, _] when word.InFirst(3) && word.AfterVowel(4) => word.Remove(3),
        [.., 'i', 'n', 'k', _, _] => word.Replace(3, "g"),
        [.., 'm', 'p', _, _] => word.Remove(3),
        [.., '\'', _, _] when word.InFirst(3) => word.Remove(3),
        _ => word.InFirst(2) && word.AfterConsonant(2) && word.Remove(2),
    };

    /// <summary>Wandeling becomes wandel; schilderij belongs to schilder.</summary>
    private static bool RemoveIng(ref KraaijPohlmannWord word, int ending)
    {
        if (word.Now[..^ending].EndsWith("ild"))
            return word.Replace(ending, "er");
        return word.InFirst(ending) && word.ReplaceAndLengthen(ending, "");
    }
}
