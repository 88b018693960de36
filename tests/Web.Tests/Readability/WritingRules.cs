using System.Text.RegularExpressions;

namespace SocialeKaart.Web.Tests.Readability;

/// <summary>
/// What our own texts are held to: short sentences, short words, no word that keeps people out. A finding is written for the writer: which
/// page, which sentence, what to do.
/// </summary>
internal sealed class WritingRules
{
    /// <summary>Most words in a sentence on a tile, button, card, first step or crisis line (A2).</summary>
    public const int LongestSimple = 10;

    /// <summary>Most words in any other sentence (B1).</summary>
    public const int LongestSentence = 15;

    /// <summary>Most letters in a word, unless <c>lange-woorden.csv</c> gives a reason.</summary>
    public const int LongestWord = 18;

    private readonly List<(Regex Word, string Written, string Better, bool OnSignsOnly)> avoided =
        [.. DataFile.Read("vermeden-woorden.csv").Select(row => (Pattern(row[0]), row[0], row[1], row[2] == "opschrift"))];

    /// <summary>Long words that may stay.</summary>
    public IReadOnlySet<string> LongWords { get; } = DataFile.Read("lange-woorden.csv").Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with a text; empty when it may stay.</summary>
    public IEnumerable<string> Findings(WrittenText text) =>
        Sentences.Of(text.Words).SelectMany(sentence => OfSentence(sentence, text), (sentence, finding) => $"{text.Where}: “{sentence}” {finding}");

    private IEnumerable<string> OfSentence(string sentence, WrittenText text)
    {
        var (count, most) = (Sentences.Words(sentence).Count(), text.IsSimple ? LongestSimple : LongestSentence);
        if (count > most)
            yield return $"heeft {count} woorden. Hier mogen het er {most} zijn. Maak er twee zinnen van.";
        foreach (var word in Sentences.LetterRuns(sentence).Where(word => word.Length > LongestWord && !LongWords.Contains(word)))
            yield return $"heeft een lang woord: “{word}”, {word.Length} letters. Zeg het met kortere woorden, of zet het met reden in lange-woorden.csv.";
        foreach (var word in avoided.Where(word => (text.IsSign || !word.OnSignsOnly) && word.Word.IsMatch(sentence)))
            yield return $"gebruikt “{word.Written}”{(word.OnSignsOnly ? " als opschrift" : "")}. {word.Better}";
        if (sentence.Contains('!', StringComparison.Ordinal))
            yield return "heeft een uitroepteken. Zet een punt.";
    }

    /// <summary>A word of the list; a star at its end stands for any ending.</summary>
    private static Regex Pattern(string word) =>
        new($@"\b{Regex.Escape(word.TrimEnd('*'))}{(word.EndsWith('*') ? "" : @"\b")}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
