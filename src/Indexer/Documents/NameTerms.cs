namespace SocialeKaart.Indexer.Documents;

/// <summary>
/// The names of organisations, venues and listings as terms of their own: one term for the whole name, told from words by a sign that no
/// word holds. "Stichting De Groene Map" and "groene map" are one name.
/// </summary>
internal static class NameTerms
{
    /// <summary>Begins such a term.</summary>
    public const char Mark = '\u0001';

    /// <summary>Longer names are sentences: nobody types them whole.</summary>
    public const int Longest = 64;

    /// <summary>More words are looked at in no question.</summary>
    public const int MostWords = 6;

    /// <summary>True for words that say what form an organisation has, not what it is called.</summary>
    public static bool IsForm(ReadOnlySpan<char> word) => word is "stichting" or "vereniging" or "stg" or "ver" or "gemeente";
}
