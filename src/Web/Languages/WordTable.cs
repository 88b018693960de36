using System.Collections.Frozen;
using SocialeKaart.Geo;

namespace SocialeKaart.Web.Languages;

/// <summary>Dutch sentences with what they are in every other language: the files in <c>Languages/Words</c>, a column per language.</summary>
public sealed class WordTable
{
    /// <summary>The files, by the part of the site whose words they hold.</summary>
    public static readonly IReadOnlyList<string> Files = [.. typeof(WordTable).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("woorden/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    // RIGHT-TO-LEFT MARK (Unicode UAX 9).
    private const string FromTheRight = "\u200f";

    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> languages;

    private WordTable(FrozenDictionary<string, FrozenDictionary<string, string>> languages) => this.languages = languages;

    /// <summary>Reads the files; one that is broken, or a sentence that stands in two of them, stops the start.</summary>
    public static WordTable Load()
    {
        var rows = Files.SelectMany(file => EmbeddedTable.Rows(typeof(WordTable).Assembly, file)).ToList();
        return new(Language.Known.Where(language => language != Language.Dutch).ToFrozenDictionary(
            language => language.Code,
            language => rows.Where(row => row[language.Code].Length > 0).ToFrozenDictionary(row => row[Language.Dutch.Code], row => Directed(language, row[language.Code]), StringComparer.Ordinal),
            StringComparer.Ordinal));
    }

    /// <summary>The sentence in that language; null when the language is Dutch or unknown, or the sentence is not there.</summary>
    public string? Find(string language, string dutch) =>
        languages.TryGetValue(language, out var words) && words.TryGetValue(dutch, out var said) ? said : null;

    // Without a letter of its own a pattern takes the direction of what is filled in: "{0}، {1}" around two Dutch names would stand the wrong way round.
    private static string Directed(Language language, string said) => language.IsRightToLeft && !said.Any(char.IsLetter) ? FromTheRight + said : said;

    /// <summary>Every Dutch sentence that is there in that language.</summary>
    public IEnumerable<string> Known(string language) => languages[language].Keys;
}
