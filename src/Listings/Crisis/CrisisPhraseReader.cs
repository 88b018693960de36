using System.Globalization;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.Crisis;

/// <summary>
/// Reads the pattern language of <c>signalen.csv</c>: words with a space between; <c>woord*</c>, <c>*woord</c>, <c>woord~</c> (one slip);
/// <c>(a/b_c/)</c> alternatives, <c>_</c> joins the words of one, an empty one makes the place optional; <c>&lt;naaste&gt;</c> a group of
/// <c>crisis-woordgroepen.csv</c>, <c>(a/b)?</c> and <c>&lt;naaste&gt;?</c> optional; <c>..</c> up to 3 other words, <c>..5</c> up to 5, never over the end of a
/// sentence or a new "ik"; <c>^</c> begin of a sentence, <c>$</c> end of a clause.
/// </summary>
internal sealed class CrisisPhraseReader(IReadOnlyList<CrisisTopic> topics)
{
    private const int UsualGap = 3;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> groups = EmbeddedRows.Read("crisis-woordgroepen.csv").ToDictionary(row => row["groep"], row => row["woorden"], StringComparer.Ordinal);

    /// <summary>Every different word of the phrases; its place is its number.</summary>
    public List<CrisisAtom> Atoms { get; } = [];

    /// <summary>All phrases. Throws <see cref="InvalidDataException"/> naming the phrase that is wrong.</summary>
    public List<CrisisPhrase> ReadAll() => [.. EmbeddedRows.Read("signalen.csv").SelectMany(Read)];

    /// <summary>The words of a group, by number.</summary>
    public HashSet<int> Group(string name) => [.. groups[name].Split('/').Where(word => !word.Contains('_')).Select(Number)];

    private List<CrisisPhrase> Read(Dictionary<string, string> row)
    {
        var topic = row["onderwerp"] == "*" ? -1 : topics.Select(known => known.Code).ToList().IndexOf(row["onderwerp"]);
        var kind = row["soort"] switch
        {
            "signaal" => CrisisPhraseKind.Signal,
            "alleen" => CrisisPhraseKind.Only,
            "geen" => CrisisPhraseKind.Never,
            _ => throw Wrong(row),
        };
        if (topic < 0 && (kind != CrisisPhraseKind.Never || row["onderwerp"] != "*"))
            throw Wrong(row);

        var parts = row["zin"].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var fromStart = parts.Remove("^");
        var variants = Expand(parts);
        if (variants.Count == 0 || variants.Any(variant => variant.Steps.Count == 0))
            throw Wrong(row);
        return variants.ConvertAll(variant => new CrisisPhrase(topic, row["taal"], kind, variant.Steps, fromStart, variant.ToEnd));
    }

    private List<(List<CrisisStep> Steps, int Gap, bool ToEnd)> Expand(List<string> parts)
    {
        var variants = new List<(List<CrisisStep> Steps, int Gap, bool ToEnd)> { ([], 0, false) };
        foreach (var part in parts)
        {
            if (part.StartsWith("..", StringComparison.Ordinal))
            {
                var gap = part.Length == 2 ? UsualGap : int.Parse(part[2..], CultureInfo.InvariantCulture);
                variants = variants.ConvertAll(variant => (variant.Steps, gap, variant.ToEnd));
                continue;
            }

            var alternatives = Alternatives(part).ToList();
            var choices = Choices(alternatives);
            variants =
            [
                .. variants.SelectMany(variant => choices.Select(choice => Add(variant, choice))),
                .. variants.Where(_ => alternatives.Contains("$")).Select(variant => variant with { ToEnd = true }),
            ];
        }

        return variants;
    }

    private static (List<CrisisStep> Steps, int Gap, bool ToEnd) Add((List<CrisisStep> Steps, int Gap, bool ToEnd) variant, List<HashSet<int>> choice) =>
        choice.Count == 0
            ? variant
            : ([.. variant.Steps, .. choice.Select((atoms, i) => new CrisisStep(atoms, i == 0 ? variant.Gap : 0))], 0, variant.ToEnd);

    // One choice holds all single words; each many-worded alternative is a choice of its own, and so is "nothing here".
    private List<List<HashSet<int>>> Choices(List<string> alternatives)
    {
        var choices = alternatives.Where(text => text.Contains('_'))
            .Select(text => text.Split('_').Select(word => new HashSet<int> { Number(word) }).ToList()).ToList();
        var single = alternatives.Where(text => text is not ("" or "$") && !text.Contains('_')).Select(Number).ToHashSet();
        if (single.Count > 0)
            choices.Insert(0, [single]);
        if (alternatives.Contains(""))
            choices.Add([]);
        return choices;
    }

    private IEnumerable<string> Alternatives(string part)
    {
        if (part.EndsWith('?'))
            return [.. Alternatives(part[..^1]), ""];
        if (part.StartsWith('('))
            return part.Trim('(', ')').Split('/').SelectMany(text => text.StartsWith('<') ? Alternatives(text) : [text]);

        if (!part.StartsWith('<'))
            return [part];

        return groups.TryGetValue(part.Trim('<', '>'), out var words) ? words.Split('/') : throw new InvalidDataException($"crisis-woordgroepen.csv has no {part}");
    }

    private int Number(string word)
    {
        var atom = CrisisAtom.Parse(word);
        var key = $"{atom.OpenStart}{atom.Text}{atom.OpenEnd}{atom.Loose}";
        if (numbers.TryGetValue(key, out var number))
            return number;

        Atoms.Add(atom);
        return numbers[key] = Atoms.Count - 1;
    }

    private static InvalidDataException Wrong(Dictionary<string, string> row) => new($"signalen.csv: \"{row["onderwerp"]};{row["soort"]};{row["zin"]}\" is not understood");
}
