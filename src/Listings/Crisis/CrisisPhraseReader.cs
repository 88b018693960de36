using System.Globalization;

namespace SocialeKaart.Listings.Crisis;

/// <summary>
/// Reads the pattern language of <c>signalen.csv</c>: words with a space between; <c>woord*</c>, <c>*woord</c>, <c>woord~</c> (one slip);
/// <c>(a/b_c/)</c> alternatives, <c>_</c> joins the words of one, an empty one makes the place optional; <c>&lt;naaste&gt;</c> a group of
/// <c>crisis-woordgroepen.csv</c>, <c>(a/b)?</c> and <c>&lt;naaste&gt;?</c> optional; <c>..</c> up to 3 other words, <c>..5</c> up to 5, never over the end of a
/// sentence or a new "ik"; <c>+</c> the parts around it in any order, up to 3 words apart (<c>+5</c> up to 5); <c>^</c> begin of a sentence, <c>$</c> end of a clause.
/// </summary>
internal sealed class CrisisPhraseReader(IReadOnlyList<CrisisTopic> topics, CrisisWordClasses classes)
{
    private const int UsualGap = 3;

    /// <summary>All phrases. Throws <see cref="InvalidDataException"/> naming the phrase that is wrong.</summary>
    public List<CrisisPhrase> ReadAll() => [.. EmbeddedRows.Read("signalen.csv").SelectMany(Read)];

    private IEnumerable<CrisisPhrase> Read(Dictionary<string, string> row)
    {
        var topic = row["onderwerp"] == "*" ? -1 : topics.Select(known => known.Code).ToList().IndexOf(row["onderwerp"]);
        var kind = row["soort"] switch
        {
            "signaal" => CrisisPhraseKind.Signal,
            "alleen" => CrisisPhraseKind.Only,
            "geen" => CrisisPhraseKind.Never,
            "geen-zin" => CrisisPhraseKind.NeverSentence,
            _ => throw Wrong(row),
        };
        if (topic < 0 && (kind < CrisisPhraseKind.Never || row["onderwerp"] != "*"))
            throw Wrong(row);

        var tokens = row["zin"].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var fromStart = tokens.Remove("^");
        foreach (var order in Orders(tokens))
        {
            var steps = Steps(order);
            if (steps.Count == 0 || steps[0].OrEnd || steps.TrueForAll(step => step.CanBeEmpty))
                throw Wrong(row);
            yield return new CrisisPhrase(topic, row["taal"], kind, steps, fromStart);
        }
    }

    // "a + b" is "a .. b" and "b .. a".
    private static IEnumerable<List<string>> Orders(List<string> tokens)
    {
        var plus = tokens.Find(IsPlus);
        if (plus is null)
            return [tokens];

        var parts = new List<List<string>> { new() };
        foreach (var token in tokens)
            if (IsPlus(token))
                parts.Add([]);
            else
                parts[^1].Add(token);
        return Permutations(parts).Select(order => Join(order, ".." + plus[1..]));
    }

    private static bool IsPlus(string token) => token.StartsWith('+');

    private static List<string> Join(IEnumerable<List<string>> parts, string gap) =>
        parts.Aggregate(new List<string>(), (joined, part) => joined.Count == 0 ? [.. part] : [.. joined, gap, .. part]);

    private static IEnumerable<IEnumerable<List<string>>> Permutations(List<List<string>> parts) =>
        parts.Count <= 1
            ? [parts]
            : parts.SelectMany((first, i) => Permutations([.. parts[..i], .. parts[(i + 1)..]]).Select(rest => rest.Prepend(first)));

    private List<CrisisStep> Steps(List<string> tokens)
    {
        var steps = new List<CrisisStep>();
        var gap = 0;
        foreach (var token in tokens)
        {
            if (token.StartsWith("..", StringComparison.Ordinal))
            {
                gap = token.Length == 2 ? UsualGap : int.Parse(token[2..], CultureInfo.InvariantCulture);
                continue;
            }

            steps.Add(Step(token, gap));
            gap = 0;
        }

        return steps;
    }

    private CrisisStep Step(string token, int gap)
    {
        var optional = token.EndsWith('?');
        var alternatives = token.TrimEnd('?').Trim('(', ')').Split('/').ToList();
        optional |= alternatives.RemoveAll(text => text.Length == 0) > 0;
        var orEnd = alternatives.RemoveAll(text => text == "$") > 0;
        return new CrisisStep(alternatives.Count == 0 ? -1 : classes.Number(alternatives), gap, optional, orEnd);
    }

    private static InvalidDataException Wrong(Dictionary<string, string> row) => new($"signalen.csv: \"{row["onderwerp"]};{row["soort"]};{row["zin"]}\" is not understood");
}
