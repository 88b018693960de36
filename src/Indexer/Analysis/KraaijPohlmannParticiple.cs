namespace SocialeKaart.Indexer.Analysis;

/// <summary>What a participle wears, at the front of a word (gewandeld) or inside it (opgehaald): ge, and then a d or t at the end.</summary>
internal static class KraaijPohlmannParticiple
{
    private const int AtLeastAfter = 3;

    /// <summary>The ge of geopend goes; that of gevaar, geval, gevaren and geeft stays.</summary>
    public static bool LosePrefix(ref KraaijPohlmannWord word)
    {
        if (word.Now is not ['g', 'e', .. var rest] || !CanStandAlone(rest))
            return false;
        if (rest is ['e', 'f', 't', ..] or ['v', 'a', 'a' or 'l', ..] or ['v', 'a', 'r', 'e', ..] && rest is not ['v', 'a', 'l', 'i', ..])
            return false;
        LoseGe(ref word, 0);
        return true;
    }

    /// <summary>The first ge that is not the start of the word goes, when a word can follow it.</summary>
    public static bool LoseInfix(ref KraaijPohlmannWord word)
    {
        if (word.Length == 0)
            return false;
        var at = word.Now[1..].IndexOf("ge") + 1;
        if (at == 0 || !CanStandAlone(word.Now[(at + 2)..]))
            return false;
        LoseGe(ref word, at);
        return true;
    }

    /// <summary>Three letters or more, among them a vowel with something behind it.</summary>
    private static bool CanStandAlone(ReadOnlySpan<char> rest)
    {
        if (rest.Length < AtLeastAfter)
            return false;
        var vowels = KraaijPohlmannWord.AfterConsonants(rest, 0);
        return vowels < rest.Length && KraaijPohlmannWord.AfterVowels(rest, vowels) < rest.Length;
    }

    private static void LoseGe(ref KraaijPohlmannWord word, int at)
    {
        word.RemoveAt(at, 2);
        word.DropDiaeresis(at);
        word.Measure();
        LoseDOrT(ref word);
    }

    /// <summary>Step 1c: the d or t of a participle, but not of land or licht. The words "ind" and "ent" keep what they are of.</summary>
    private static void LoseDOrT(ref KraaijPohlmannWord word)
    {
        if (word.Now is not [.., 'd' or 't'] || !word.InFirst(1) || !word.AfterConsonant(1))
            return;
        if (word.Now is [.., 'n', 'd'] or [.., 'h', 't'] && word.InFirst(2))
            return;
        if (word.Now is "ind")
            word.Replace(1, "n");
        else if (word.Now is not "ent")
            word.Remove(1);
    }
}
