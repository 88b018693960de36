using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.Crisis;

/// <summary>Which words of the phrases a typed word fits. Whole words go by a table; only the open and the loose ones are tried one by one.</summary>
internal sealed class CrisisVocabulary
{
    private const int LongestWord = 40;
    private readonly List<CrisisAtom> atoms;
    private readonly List<int> tried;
    private readonly Dictionary<string, List<int>> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> written;

    /// <summary>Prepares the words of all phrases.</summary>
    public CrisisVocabulary(List<CrisisAtom> atoms)
    {
        this.atoms = atoms;
        tried = [.. Enumerable.Range(0, atoms.Count).Where(number => atoms[number] is { OpenStart: true } or { OpenEnd: true } or { Loose: true })];
        foreach (var number in Enumerable.Range(0, atoms.Count).Except(tried))
        {
            if (!whole.TryGetValue(atoms[number].Text, out var numbers))
                whole[atoms[number].Text] = numbers = [];
            numbers.Add(number);
        }

        written = EmbeddedRows.Read("crisis-schrijfwijzen.csv").ToDictionary(row => CrisisSpelling.Words(row["geschreven"])[0].Plain, row => row["gelezen"].Split(' '), StringComparer.Ordinal);
    }

    /// <summary>The numbers of the atoms that this word fits.</summary>
    public int[] Fits(CrisisWord word)
    {
        var numbers = new List<int>();
        if (whole.TryGetValue(word.Sound, out var exact))
            numbers.AddRange(exact);
        foreach (var number in tried)
            if (atoms[number].Fits(word))
                numbers.Add(number);
        return [.. numbers];
    }

    /// <summary>"ikwilniet" as "ik", "wil", "niet": words written as one are taken apart when all parts are known.</summary>
    public IReadOnlyList<string> Unglue(string plain)
    {
        if (written.TryGetValue(plain, out var meant))
            return meant;
        if (plain.Length is < 4 or > LongestWord || !plain.StartsWith("ik", StringComparison.Ordinal))
            return [plain];

        var parts = Parts(plain, 2);
        return parts is null ? [plain] : ["ik", .. parts];
    }

    // Longest part first, at most 40 letters: a table of dead ends keeps it quadratic in those few letters.
    private List<string>? Parts(string plain, int from)
    {
        var dead = new bool[plain.Length + 1];
        return Try(from);

        List<string>? Try(int start)
        {
            if (start == plain.Length)
                return [];
            if (dead[start])
                return null;
            for (var length = plain.Length - start; length >= 2; length--)
                if (whole.ContainsKey(CrisisSpelling.Sound(CrisisSpelling.Stem(plain.Substring(start, length)))) && Try(start + length) is { } rest)
                    return [plain.Substring(start, length), .. rest];
            dead[start] = true;
            return null;
        }
    }
}
