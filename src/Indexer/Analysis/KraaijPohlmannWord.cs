namespace SocialeKaart.Indexer.Analysis;

/// <summary>
/// A word while it is stemmed, in the room that holds it. Its first and second region begin after the first and second
/// consonant that follows a vowel; ij counts as one vowel. Endings are told by how many letters they have.
/// </summary>
internal ref struct KraaijPohlmannWord(Span<char> letters)
{
    private const int Letters = 26;
    private const uint PlainVowels = 1 << ('a' - 'a') | 1 << ('e' - 'a') | 1 << ('i' - 'a') | 1 << ('o' - 'a') | 1 << ('u' - 'a');

    private readonly Span<char> letters = letters;
    private int first;
    private int second;

    /// <summary>How many letters are left.</summary>
    public int Length { get; private set; } = letters.Length;

    /// <summary>The letters that are left.</summary>
    public readonly ReadOnlySpan<char> Now => letters[..Length];

    /// <summary>A vowel, with or without accent, or y.</summary>
    public static bool IsVowel(char letter) => letter == 'y' || IsPlainVowel(letter);

    /// <summary>Where the consonants that stand at a place end.</summary>
    public static int AfterConsonants(ReadOnlySpan<char> word, int at)
    {
        while (at < word.Length && !IsVowel(word[at]))
            at++;
        return at;
    }

    /// <summary>Where the vowels that stand at a place end; the j of ij is one of them.</summary>
    public static int AfterVowels(ReadOnlySpan<char> word, int at)
    {
        while (at < word.Length && IsVowel(word[at]))
            at += word[at] == 'i' && at + 1 < word.Length && word[at + 1] == 'j' ? 2 : 1;
        return at;
    }

    /// <summary>Finds the regions of the word as it now is. They stay where they are when endings go.</summary>
    public void Measure()
    {
        first = AfterVowelsAndConsonant(0);
        second = AfterVowelsAndConsonant(first);
    }

    /// <summary>Whether the ending lies in the first region.</summary>
    public readonly bool InFirst(int ending) => first <= Length - ending;

    /// <summary>Whether the ending lies in the second region.</summary>
    public readonly bool InSecond(int ending) => second <= Length - ending;

    /// <summary>Whether a vowel or ij stands before the ending.</summary>
    public readonly bool AfterVowel(int ending) => Now[..^ending] is [.., 'i', 'j'] || (Now[..^ending] is [.., var last] && IsVowel(last));

    /// <summary>Whether a consonant that is not the j of ij stands before the ending.</summary>
    public readonly bool AfterConsonant(int ending) => Length > ending && !AfterVowel(ending);

    /// <summary>Takes the ending away. Always true, so that a rule reads as one sentence.</summary>
    public bool Remove(int ending)
    {
        Length -= ending;
        return true;
    }

    /// <summary>Puts other letters, never more, in the place of the ending. Always true.</summary>
    public bool Replace(int ending, ReadOnlySpan<char> by)
    {
        by.CopyTo(letters[(Length - ending)..]);
        Length += by.Length - ending;
        return true;
    }

    /// <summary>Puts fewer letters in the place of the ending and then writes the vowel before the last consonant long. Always true.</summary>
    public bool ReplaceAndLengthen(int ending, ReadOnlySpan<char> by)
    {
        Replace(ending, by);
        Lengthen();
        return true;
    }

    /// <summary>Takes letters out of the word.</summary>
    public void RemoveAt(int at, int count)
    {
        Now[(at + count)..].CopyTo(letters[at..]);
        Length -= count;
    }

    /// <summary>Writes ë and ï, which only told that a syllable began, as e and i.</summary>
    public readonly void DropDiaeresis(int at) => letters[at] = letters[at] switch { 'ë' => 'e', 'ï' => 'i', var other => other };

    private static bool IsE(char letter) => letter is 'e' or 'ë' or 'é' or 'è' or 'ê';

    private static bool IsPlainVowel(char letter) =>
        letter - 'a' is >= 0 and < Letters ? (PlainVowels >> (letter - 'a') & 1) != 0 : letter >= 'à' && IsAccented(letter);

    private static bool IsAccented(char letter) =>
        letter is 'ä' or 'á' or 'à' or 'â' or 'ë' or 'é' or 'è' or 'ê' or 'ï' or 'í' or 'ì' or 'î'
            or 'ö' or 'ó' or 'ò' or 'ô' or 'ü' or 'ú' or 'ù' or 'û';

    private static bool IsVowelButE(char letter) => IsPlainVowel(letter) && !IsE(letter);

    private readonly int AfterVowelsAndConsonant(int from)
    {
        var vowels = AfterConsonants(Now, from);
        var consonant = AfterVowels(Now, vowels);
        return consonant < Length ? consonant + 1 : Length;
    }

    /// <summary>lop becomes loop again after "lopen" lost its ending: an open syllable writes a long vowel once, a closed one twice.</summary>
    private void Lengthen()
    {
        if (Now is not [.. var start, var vowel, var last] || IsVowel(last) || last is 'w' or 'x')
            return;
        if (vowel == 'ë')
            LengthenDiaeresis(start);
        else if (IsE(vowel) ? IsLongE(start) : IsPlainVowel(vowel) && !IsI(vowel) && IsClosed(start))
            Insert(start.Length, vowel);
    }

    /// <summary>ideële becomes ideëel, industriële industrieel.</summary>
    private void LengthenDiaeresis(ReadOnlySpan<char> start)
    {
        if (start is not [.., 'e' or 'i'])
            return;
        if (start is [.., 'i'])
            letters[start.Length] = 'e';
        Insert(start.Length + 1, 'e');
    }

    private static bool IsI(char letter) => letter is 'i' or 'ï' or 'í' or 'ì' or 'î';

    private static bool IsClosed(ReadOnlySpan<char> start) => start is not [.., var before] || !IsPlainVowel(before);

    /// <summary>An e is long less often: not in the second unstressed syllable of a word such as wandelen or rekenen.</summary>
    private static bool IsLongE(ReadOnlySpan<char> start)
    {
        if (!IsClosed(start))
            return false;
        if (start is [.., var vowel, _] && (IsVowelButE(vowel) || (IsE(vowel) && start.Length == 2)))
            return false;
        return start is not [.., var consonant, var earlier, _, _] || IsPlainVowel(consonant) || !IsVowelButE(earlier);
    }

    private void Insert(int at, char letter)
    {
        Now[at..].CopyTo(letters[(at + 1)..]);
        letters[at] = letter;
        Length++;
    }
}
