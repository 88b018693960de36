using System.Globalization;
using SocialeKaart.Web.Languages;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>Turns loose phrases of editors into sentences.</summary>
public static class Sentence
{
    /// <summary>"koffie inbegrepen" becomes "Koffie inbegrepen."; empty stays empty. An IJ at the start is one letter.</summary>
    public static string Of(string phrase)
    {
        var text = phrase.Trim();
        return text.Length == 0 ? "" : Close(Raise(text, CultureInfo.InvariantCulture));
    }

    /// <summary>Our own words, the first letter large as their language writes it (a Turkish i keeps its dot). Not for empty text.</summary>
    public static string Upper(string text) => Raise(text, Culture);

    /// <summary>Puts a full stop where the text has no end yet.</summary>
    public static string Close(string text) => text.Length == 0 || text[^1] is '.' or '!' or '?' or '…' ? text : text + ".";

    /// <summary>The first letter small, for the middle of a sentence; names in capitals are left alone.</summary>
    public static string Lower(string phrase) =>
        phrase.Length > 1 && char.IsUpper(phrase[0]) && char.IsLower(phrase[1]) ? char.ToLowerInvariant(phrase[0]) + phrase[1..] : phrase;

    /// <summary>What others wrote, behind a colon of ours: small, with an end.</summary>
    public static string BehindColon(string phrase) => Close(Lower(phrase));

    /// <summary>A label of the site in the middle of a sentence: small in Dutch, as it stands in the table for languages that have a rule of their own.</summary>
    public static string Inside(string label) => Current == Language.Dutch ? Lower(label) : T(label);

    /// <summary>"a", "a en b", "a, b en c".</summary>
    public static string List(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => T("{0} en {1}", string.Join(", ", parts.Take(parts.Count - 1)), parts[^1]),
    };

    /// <summary>The first sentence of a text; with a question the answer to it belongs to it.</summary>
    public static string First(string text)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (text[at] is '.' or '!' && text[at + 1] == ' ')
                return text[..(at + 1)];
        }

        return text;
    }

    // An IJ at the start is one letter.
    private static string Raise(string text, CultureInfo letters)
    {
        var start = text.StartsWith("ij", StringComparison.Ordinal) ? 2 : 1;
        return text[..start].ToUpper(letters) + text[start..];
    }
}
