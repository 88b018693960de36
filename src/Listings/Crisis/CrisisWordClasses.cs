namespace SocialeKaart.Listings.Crisis;

/// <summary>
/// The classes of words that phrases are made of, each different one once. Groups of <c>crisis-woordgroepen.csv</c> may name other groups,
/// so that "who", "does what" and "to whom" are written in one place.
/// </summary>
internal sealed class CrisisWordClasses
{
    /// <summary>A run of words is not longer than this: its length is one bit of a byte.</summary>
    public const int LongestRun = 8;

    private const int DeepestGroup = 6;
    private readonly Dictionary<string, int> atomNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> classNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> groups =
        EmbeddedRows.Read("crisis-woordgroepen.csv").ToDictionary(row => row["groep"], row => row["woorden"].Split('/'), StringComparer.Ordinal);

    /// <summary>Every different word of the phrases; its place is its number.</summary>
    public List<CrisisAtom> Atoms { get; } = [];

    /// <summary>Every different class; its place is its number.</summary>
    public List<CrisisWordClass> Classes { get; } = [];

    /// <summary>Number of the class of these alternatives: words, groups, or runs of them joined by <c>_</c>. Throws <see cref="InvalidDataException"/> when one cannot be read.</summary>
    public int Number(IEnumerable<string> alternatives)
    {
        var words = alternatives.SelectMany(text => Words(text, 0)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var key = string.Join('/', words);
        if (classNumbers.TryGetValue(key, out var known))
            return known;

        var atoms = words.Where(word => !word.Contains('_')).Select(Atom).Distinct().ToList();
        var runs = words.Where(word => word.Contains('_')).Select(Run).ToList();
        Classes.Add(new CrisisWordClass(atoms, runs));
        return classNumbers[key] = Classes.Count - 1;
    }

    private int[] Run(string text)
    {
        var run = text.Split('_').Select(word => Number([word])).ToArray();
        return run.Length <= LongestRun ? run : throw new InvalidDataException($"more than {LongestRun} words: \"{text}\"");
    }

    // A group by itself gives its words; inside a run it stays a group, and only its single words count there.
    private IEnumerable<string> Words(string text, int depth)
    {
        if (!text.StartsWith('<') || text.Contains('_'))
            return [text];
        if (depth > DeepestGroup || !groups.TryGetValue(text.Trim('<', '>'), out var words))
            throw new InvalidDataException($"crisis-woordgroepen.csv: no group {text}, or it names itself");

        return words.SelectMany(word => Words(word, depth + 1));
    }

    private int Atom(string word)
    {
        var atom = CrisisAtom.Parse(word);
        var key = $"{atom.OpenStart}{atom.Text}{atom.OpenEnd}{atom.Loose}";
        if (atomNumbers.TryGetValue(key, out var number))
            return number;

        Atoms.Add(atom);
        return atomNumbers[key] = Atoms.Count - 1;
    }
}
