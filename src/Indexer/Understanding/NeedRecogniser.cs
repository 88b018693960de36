using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Understanding;

/// <summary>
/// Finds need phrases in analysed tokens, longest first from left to right. Stop words in between do not matter ("hulp met de
/// formulieren" is "hulp bij formulieren"), unless they are the phrase, or are what tells two needs apart.
/// Safe for many threads.
/// </summary>
internal sealed class NeedRecogniser
{
    private readonly StringTable words;
    private readonly PhraseTrie literal = new();
    private readonly PhraseTrie bare = new();

    /// <summary>Knows the labels of a thesaurus through this chain.</summary>
    public NeedRecogniser(Thesaurus thesaurus, Analyzer analyzer)
    {
        var growing = new GrowingStrings();
        var tokens = new TokenList();
        foreach (var concept in thesaurus.Concepts)
        {
            foreach (var label in concept.AllLabels)
            {
                analyzer.Analyze(label, tokens);
                Learn(tokens, growing, concept.Ordinal);
            }
        }

        words = growing.ToTable();
    }

    /// <summary>Adds what it finds to a list.</summary>
    public void Find(TokenList tokens, List<NeedMatch> into)
    {
        Span<int> numbers = tokens.Count <= 512 ? stackalloc int[tokens.Count] : new int[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
            numbers[i] = words.Find(tokens.Letters(i));
        for (var i = 0; i < tokens.Count; i++)
        {
            var (whole, part) = (Literal(numbers, i), Bare(tokens, numbers, i));
            var best = whole.Words >= part.Words ? whole : part;
            if (best.Concepts is not { Length: > 0 })
                continue;
            into.Add(best);
            i = best.Last;
        }
    }

    private void Learn(TokenList tokens, GrowingStrings growing, int concept)
    {
        var all = Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Length > 0)
            .Select(i => (Word: growing.NumberOf(tokens.Letters(i)), tokens[i].Scores)).ToList();
        if (all.Count == 0)
            return;
        literal.Add(all.Select(w => w.Word), concept, 0);
        var scoring = all.Where(w => w.Scores).Select(w => w.Word).ToList();
        if (scoring.Count > 0)
            bare.Add(scoring, concept, all.Count - scoring.Count);
    }

    private NeedMatch Literal(ReadOnlySpan<int> numbers, int first)
    {
        var (node, best) = (PhraseTrie.Root, new NeedMatch([], first, first - 1));
        for (var i = first; i < numbers.Length && numbers[i] >= 0; i++)
        {
            if ((node = literal.Next(node, numbers[i])) < 0)
                break;
            if (literal.At(node) is { Length: > 0 } concepts)
                best = new NeedMatch(concepts, first, i);
        }

        return best;
    }

    private NeedMatch Bare(TokenList tokens, ReadOnlySpan<int> numbers, int first)
    {
        var (node, best) = (PhraseTrie.Root, new NeedMatch([], first, first - 1));
        for (var i = first; i < numbers.Length; i++)
        {
            if (!tokens[i].Scores)
            {
                if (i == first)
                    break;
                continue;
            }

            if (numbers[i] < 0 || (node = bare.Next(node, numbers[i])) < 0)
                break;
            if (bare.At(node) is { Length: > 0 } concepts)
                best = new NeedMatch(concepts, first, i);
        }

        return best;
    }
}
