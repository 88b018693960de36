namespace SocialeKaart.Listings.Crisis;

/// <summary>Which classes a typed word belongs to. Whole words, beginnings and ends go by a table; only the few other ones are tried one by one.</summary>
internal sealed class CrisisVocabulary
{
    private const int LongestWord = 40;
    private readonly List<CrisisAtom> atoms;
    private readonly Dictionary<string, List<int>> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> ends = new(StringComparer.Ordinal);
    private readonly List<int> tried = [];
    private readonly List<int>[] classesOfAtom;
    private readonly Dictionary<string, string[]> written;

    /// <summary>Prepares the words of all phrases.</summary>
    public CrisisVocabulary(CrisisWordClasses classes)
    {
        atoms = classes.Atoms;
        for (var number = 0; number < atoms.Count; number++)
            File(atoms[number], number);

        classesOfAtom = [.. atoms.Select(_ => new List<int>())];
        foreach (var (number, one) in classes.Classes.Index())
            foreach (var atom in one.Atoms)
                classesOfAtom[atom].Add(number);
        ClassCount = classes.Classes.Count;
        Runs = [.. classes.Classes.Index().SelectMany(entry => entry.Item.Runs.Select(run => (entry.Index, run)))];
        written = EmbeddedRows.Read("crisis-schrijfwijzen.csv").ToDictionary(row => CrisisSpelling.Words(row["geschreven"])[0].Plain, row => row["gelezen"].Split(' '), StringComparer.Ordinal);
    }

    /// <summary>How many classes there are.</summary>
    public int ClassCount { get; }

    /// <summary>Every run of words with the number of its class.</summary>
    public (int Class, int[] Run)[] Runs { get; }

    /// <summary>The numbers of the classes that this word belongs to.</summary>
    public int[] ClassesOf(in CrisisWord word)
    {
        var numbers = new HashSet<int>();
        Add(numbers, whole.GetAlternateLookup<ReadOnlySpan<char>>(), word.Sound);
        for (var length = 1; length <= Math.Min(word.Stem.Length, LongestWord); length++)
            Add(numbers, beginnings.GetAlternateLookup<ReadOnlySpan<char>>(), word.Stem.AsSpan(0, length));
        for (var length = 1; length <= Math.Min(word.Sound.Length, LongestWord); length++)
            Add(numbers, ends.GetAlternateLookup<ReadOnlySpan<char>>(), word.Sound.AsSpan(word.Sound.Length - length));
        foreach (var number in tried)
            if (atoms[number].Fits(word))
                numbers.UnionWith(classesOfAtom[number]);
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

    private void File(CrisisAtom atom, int number)
    {
        var table = (atom.OpenStart, atom.OpenEnd, atom.Loose) switch
        {
            (false, false, false) => whole,
            (false, true, _) => beginnings,
            (true, false, _) => ends,
            _ => null,
        };
        if (table is null)
            tried.Add(number);
        else if (table.TryGetValue(atom.Text, out var numbers))
            numbers.Add(number);
        else
            table[atom.Text] = [number];
    }

    private void Add(HashSet<int> numbers, Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> table, ReadOnlySpan<char> text)
    {
        if (table.TryGetValue(text, out var found))
            foreach (var atom in found)
                numbers.UnionWith(classesOfAtom[atom]);
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
