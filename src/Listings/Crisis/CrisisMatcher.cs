using System.Numerics;

namespace SocialeKaart.Listings.Crisis;

/// <summary>
/// Looks for all phrases in one text. A phrase is tried only when none of its words is missing, only where it can begin, and its gaps are short,
/// so the work grows with the length of the text and nothing typed can make it explode.
/// </summary>
internal sealed class CrisisMatcher
{
    private const int MostTopics = 64;
    private readonly ILookup<CrisisPhraseKind, CrisisPhrase> phrases;
    private readonly int self;
    private readonly int speaker;
    private readonly ulong all;

    /// <summary>Prepares the phrases. <paramref name="self"/> is the class of the words for "I", which no gap runs over; <paramref name="speaker"/> of those for "I" and "me".</summary>
    public CrisisMatcher(IReadOnlyList<CrisisPhrase> phrases, int self, int speaker, int topics)
    {
        if (topics > MostTopics)
            throw new InvalidDataException($"more than {MostTopics} topics");

        this.self = self;
        this.speaker = speaker;
        this.phrases = phrases.ToLookup(phrase => phrase.Kind);
        all = topics == MostTopics ? ulong.MaxValue : (1UL << topics) - 1;
    }

    /// <summary>For each topic that is found the language of the phrase, by number of the topic.</summary>
    public SortedDictionary<int, string> Find(CrisisText text)
    {
        var found = new SortedDictionary<int, string>();
        var masked = new ulong[text.Words.Length];
        Run(text, masked, CrisisPhraseKind.NeverSentence, found);
        Run(text, masked, CrisisPhraseKind.Never, found);
        Run(text, masked, CrisisPhraseKind.Only, found);
        Run(text, masked, CrisisPhraseKind.Signal, found);
        return found;
    }

    private void Run(CrisisText text, ulong[] masked, CrisisPhraseKind kind, SortedDictionary<int, string> found)
    {
        // Words taken by one phrase may still be read by the others of the same kind.
        var closed = kind == CrisisPhraseKind.Signal ? masked : (ulong[])masked.Clone();
        foreach (var phrase in phrases[kind])
        {
            if ((kind == CrisisPhraseKind.Signal && found.ContainsKey(phrase.Topic)) || !IsPossible(text, phrase))
                continue;
            for (var start = 0; start < text.Words.Length; start++)
            {
                if (!BeginsAt(text, phrase, start) || Follow(text, closed, phrase, 0, start - 1, 0) is not { } end)
                    continue;
                if (kind < CrisisPhraseKind.Never)
                    found.TryAdd(phrase.Topic, phrase.Language);
                if (kind == CrisisPhraseKind.Signal)
                    break;
                var (from, to) = kind == CrisisPhraseKind.NeverSentence ? Sentence(text, start, end) : (start, end);
                Close(masked, phrase, from, to);
            }
        }
    }

    private static bool IsPossible(CrisisText text, CrisisPhrase phrase)
    {
        foreach (var step in phrase.Steps)
            if (!step.CanBeEmpty && text.Spans(step.Class) is null)
                return false;
        return true;
    }

    private static bool BeginsAt(CrisisText text, CrisisPhrase phrase, int start)
    {
        if (phrase.FromStart && start > 0 && text.Words[start - 1].Sentence == text.Words[start].Sentence)
            return false;
        foreach (var step in phrase.Steps)
        {
            if (text.Spans(step.Class) is { } spans && spans[start] != 0)
                return true;
            if (!step.CanBeEmpty)
                return false;
        }

        return false;
    }

    // The whole sentence, or nothing when the speaker is in it.
    private (int From, int To) Sentence(CrisisText text, int from, int to)
    {
        while (from > 0 && text.Words[from - 1].Sentence == text.Words[to].Sentence)
            from--;
        while (to + 1 < text.Words.Length && text.Words[to + 1].Sentence == text.Words[to].Sentence)
            to++;
        return text.Spans(speaker) is { } spans && spans.AsSpan(from, to - from + 1).ContainsAnyExcept((byte)0) ? (0, -1) : (from, to);
    }

    private void Close(ulong[] masked, CrisisPhrase phrase, int start, int end)
    {
        var own = phrase.Topic < 0 ? all : 1UL << phrase.Topic;
        for (var at = start; at <= end; at++)
            masked[at] |= phrase.Kind == CrisisPhraseKind.Only ? all & ~own : own;
    }

    // The number of the last word when the rest of the phrase follows after "last", else null.
    private int? Follow(CrisisText text, ulong[] masked, CrisisPhrase phrase, int number, int last, int gap)
    {
        if (number == phrase.Steps.Count)
            return last;

        var step = phrase.Steps[number];
        gap = Math.Max(gap, step.Gap);
        if (text.Spans(step.Class) is { } spans)
            for (var at = last + 1; at <= last + 1 + gap && at < text.Words.Length; at++)
            {
                if (gap > 0 && last >= 0 && text.Words[at].Sentence != text.Words[last].Sentence)
                    break;
                // The longest run first: an exception closes as many words as it can.
                for (var lengths = spans[at]; lengths != 0; lengths ^= (byte)(1 << BitOperations.Log2(lengths)))
                {
                    var to = at + BitOperations.Log2(lengths);
                    if (IsOpen(masked, phrase, at, to) && Follow(text, masked, phrase, number + 1, to, 0) is { } end)
                        return end;
                }

                if (text.Spans(self) is { } selves && selves[at] != 0)
                    break;
            }

        var isEnd = step.OrEnd && last >= 0 && text.Words[last].EndsClause;
        return isEnd || step.Optional ? Follow(text, masked, phrase, number + 1, last, isEnd ? 0 : gap) : null;
    }

    private static bool IsOpen(ulong[] masked, CrisisPhrase phrase, int from, int to)
    {
        if (phrase.Topic >= 0)
            for (var at = from; at <= to; at++)
                if ((masked[at] & (1UL << phrase.Topic)) != 0)
                    return false;
        return true;
    }
}
