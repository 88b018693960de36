using System.Security.Cryptography;
using System.Text;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Listings.Catalogue;

/// <summary>
/// A short list people choose from, and the words by which editors mean each choice. Read from a data file that people edit; what an
/// editor writes stays free text, this only says which choices it belongs to.
/// </summary>
public sealed class ChoiceList
{
    private static readonly HashSet<string> Negations = ["niet", "geen", "zonder", "behalve", "uitgezonderd"];

    private readonly Dictionary<string, int> byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byCode = new(StringComparer.Ordinal);
    private readonly int longest;

    private ChoiceList(string name, List<Dictionary<string, string>> rows, int most)
    {
        if (rows.Count > most)
            throw new InvalidDataException($"{name}: {rows.Count} rows, at most {most} fit");
        All = rows.ConvertAll(row => new Choice(row["code"], row["label"]));
        foreach (var (number, row) in rows.Index())
        {
            byCode.Add(row["code"], number);
            foreach (var words in row["woorden"].Split('|').Append(row["label"]).Select(Split).DistinctBy(words => string.Join(' ', words)))
            {
                if (words.Length == 0 || !byWords.TryAdd(string.Join(' ', words), number))
                    throw new InvalidDataException($"{name}: '{string.Join(' ', words)}' of {row["code"]} is empty or stands at another choice too");
                longest = Math.Max(longest, words.Length);
            }
        }

        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows.SelectMany(row => row.Values)))).AsSpan(0, 8));
    }

    /// <summary>For whom something is: doelgroepen.csv, at most 31.</summary>
    public static ChoiceList TargetGroups { get; } = Load("doelgroepen.csv", 31);

    /// <summary>Spoken languages: talen.csv, at most 63.</summary>
    public static ChoiceList Languages { get; } = Load("talen.csv", 63);

    /// <summary>The choices, in the order of the file; the place in it is the number of a choice.</summary>
    public IReadOnlyList<Choice> All { get; }

    /// <summary>Changes with every edit of the file: an index made with another list is not to be trusted.</summary>
    public string Hash { get; }

    /// <summary>The number of a choice; null when there is none with this code.</summary>
    public int? NumberOf(string code) => byCode.TryGetValue(code, out var number) ? number : null;

    /// <summary>One bit for every choice that these free words mean: "Ouderen (65+) en hun mantelzorgers" means two. What no choice knows is passed over.</summary>
    public ulong Read(IReadOnlyList<string> said)
    {
        var found = 0UL;
        foreach (var text in said)
            found |= Read(Split(text));
        return found;
    }

    /// <summary>Reads an embedded list.</summary>
    /// <exception cref="InvalidDataException">Too many rows, or words that stand at two choices: cannot happen in a tested build.</exception>
    private static ChoiceList Load(string name, int most) => new(name, EmbeddedRows.Read(name), most);

    private ulong Read(string[] words)
    {
        var found = 0UL;
        for (var at = 0; at < words.Length;)
        {
            var length = Math.Min(longest, words.Length - at);
            while (length > 0)
            {
                if (byWords.TryGetValue(string.Join(' ', words, at, length), out var number))
                {
                    found |= 1UL << number;
                    break;
                }

                length--;
            }

            // "vrouwen, geen mannen": what comes after it is meant the other way round.
            if (length == 0 && Negations.Contains(words[at]))
                break;
            at += Math.Max(1, length);
        }

        return found;
    }

    private static string[] Split(string text)
    {
        var letters = LabelKey.Of(text).ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (!char.IsLetterOrDigit(letters[i]) && letters[i] != '+')
                letters[i] = ' ';
        }

        return new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
