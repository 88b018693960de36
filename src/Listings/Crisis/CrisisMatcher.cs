namespace SocialeKaart.Listings.Crisis;

/// <summary>
/// Looks for all phrases in one text. A phrase is tried only where its first word stands, and its gaps are short,
/// so the work grows with the length of the text and nothing typed can make it explode.
/// </summary>
internal sealed class CrisisMatcher
{
    private const int MostTopics = 64;
    private readonly Dictionary<(CrisisPhraseKind, int), List<CrisisPhrase>> byFirstAtom = [];
    private readonly HashSet<int> self;
    private readonly int topics;

    /// <summary>Prepares the phrases. <paramref name="self"/> holds the words for "I", which no gap runs over.</summary>
    public CrisisMatcher(IReadOnlyList<CrisisPhrase> phrases, HashSet<int> self, int topics)
    {
        if (topics > MostTopics)
            throw new InvalidDataException($"more than {MostTopics} topics");

        this.self = self;
        this.topics = topics;
        foreach (var phrase in phrases)
            foreach (var atom in phrase.Steps[0].Atoms)
            {
                if (!byFirstAtom.TryGetValue((phrase.Kind, atom), out var list))
                    byFirstAtom[(phrase.Kind, atom)] = list = [];
                list.Add(phrase);
            }
    }

    /// <summary>For each topic that is found the language of the phrase, by number of the topic.</summary>
    public SortedDictionary<int, string> Find(CrisisText text)
    {
        var found = new SortedDictionary<int, string>();
        var masked = new ulong[text.Words.Length];
        var present = text.Fits.SelectMany(numbers => numbers).ToHashSet();
        Run(text, present, masked, CrisisPhraseKind.Never, found);
        Run(text, present, masked, CrisisPhraseKind.Only, found);
        Run(text, present, masked, CrisisPhraseKind.Signal, found);
        return found;
    }

    private void Run(CrisisText text, HashSet<int> present, ulong[] masked, CrisisPhraseKind kind, SortedDictionary<int, string> found)
    {
        // Words taken by one phrase may still be read by the others of the same kind.
        var closed = kind == CrisisPhraseKind.Signal ? masked : (ulong[])masked.Clone();
        var possible = present.ToDictionary(atom => atom, atom => Possible(kind, atom, present));
        for (var start = 0; start < text.Words.Length; start++)
            foreach (var atom in text.Fits[start])
                foreach (var phrase in possible[atom])
                {
                    if ((kind == CrisisPhraseKind.Signal && found.ContainsKey(phrase.Topic)) || End(text, closed, phrase, start) is not { } end)
                        continue;
                    if (kind != CrisisPhraseKind.Never)
                        found.TryAdd(phrase.Topic, phrase.Language);
                    if (kind != CrisisPhraseKind.Signal)
                        Close(masked, phrase, start, end);
                }
    }

    // Once for each different word of the text: the phrases that begin with it and of which no word is missing in the whole text.
    private List<CrisisPhrase> Possible(CrisisPhraseKind kind, int atom, HashSet<int> present) =>
        byFirstAtom.TryGetValue((kind, atom), out var phrases) ? phrases.FindAll(phrase => phrase.Steps.All(step => step.IsPossible(present))) : [];

    private void Close(ulong[] masked, CrisisPhrase phrase, int start, int end)
    {
        var all = topics == MostTopics ? ulong.MaxValue : (1UL << topics) - 1;
        var own = phrase.Topic < 0 ? all : 1UL << phrase.Topic;
        for (var i = start; i <= end; i++)
            masked[i] |= phrase.Kind == CrisisPhraseKind.Only ? all & ~own : own;
    }

    private int? End(CrisisText text, ulong[] masked, CrisisPhrase phrase, int start)
    {
        if (phrase.FromStart && start > 0 && text.Words[start - 1].Sentence == text.Words[start].Sentence)
            return null;
        return Open(masked, phrase, start) ? Follow(text, masked, phrase, 1, start) : null;
    }

    private int? Follow(CrisisText text, ulong[] masked, CrisisPhrase phrase, int step, int last)
    {
        if (step == phrase.Steps.Count)
            return phrase.ToEnd && !text.Words[last].EndsClause ? null : last;

        var wanted = phrase.Steps[step];
        for (var at = last + 1; at <= last + 1 + wanted.Gap && at < text.Words.Length; at++)
        {
            if (wanted.Gap > 0 && text.Words[at].Sentence != text.Words[last].Sentence)
                return null;
            if (Overlaps(text.Fits[at], wanted.Atoms) && Open(masked, phrase, at) && Follow(text, masked, phrase, step + 1, at) is { } end)
                return end;
            if (Overlaps(text.Fits[at], self))
                return null;
        }

        return null;
    }

    private static bool Open(ulong[] masked, CrisisPhrase phrase, int at) =>
        phrase.Topic < 0 || (masked[at] & (1UL << phrase.Topic)) == 0;

    private static bool Overlaps(int[] fits, HashSet<int> atoms)
    {
        foreach (var number in fits)
            if (atoms.Contains(number))
                return true;
        return false;
    }
}
