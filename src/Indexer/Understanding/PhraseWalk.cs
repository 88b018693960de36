using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Indexer.Understanding;

/// <summary>One text looked through for phrases: as whole words, without its stop words, and with its compounds taken apart.</summary>
internal readonly struct PhraseWalk(
    PhraseTrie literal, PhraseTrie bare, IReadOnlyList<NeedWord> text, Func<int, int, string> written, bool gaps)
{
    /// <summary>The longest phrase that begins at a word: whole words before parts, and only then a part by itself.</summary>
    public NeedMatch LongestFrom(int first)
    {
        var (whole, part) = (Literal(first), text[first].Scores ? Bare(first, first, PhraseTrie.Root, gaps) : NeedMatch.None);
        var best = whole.Words >= part.Words ? whole : part;
        if (!text[first].Scores)
            return best;
        var apart = Apart(first, 0);
        if (apart.Words > best.Words || (apart.Words == best.Words && best.Share < 1))
            best = apart;
        for (var from = 1; best.Concepts.Length == 0 && from < text[first].Parts.Length; from++)
            best = Apart(first, from);
        return best;
    }

    private NeedMatch Literal(int first)
    {
        var (node, best) = (PhraseTrie.Root, NeedMatch.None);
        for (var i = first; i < text.Count && (node = Step(literal, node, text[i].Number)) >= 0; i++)
            best = Ending(literal, node, first, i) ?? best;

        // "wel" has the stem of geweld: a stop word alone means only what is written exactly so.
        return best.Words == 1 && !text[first].Scores && !IsWritten(literal, first) ? NeedMatch.None : best;
    }

    /// <summary>Along the words that score; once, a word that is no need by itself may be passed over.</summary>
    private NeedMatch Bare(int first, int at, int node, bool mayGap)
    {
        var best = NeedMatch.None;
        for (var i = at; i < text.Count; i++)
        {
            if (!text[i].Scores)
                continue;
            if (mayGap && i > first && !IsNeed(text[i].Number))
                best = Longer(Bare(first, i + 1, node, mayGap: false), best, by: 1);
            if ((node = Step(bare, node, text[i].Number)) < 0)
                break;
            best = Longer(Ending(bare, node, first, i), best, by: 0);
        }

        return best;
    }

    /// <summary>The same with compounds taken apart, from one of the parts of the first word.</summary>
    private NeedMatch Apart(int first, int fromPart)
    {
        var (node, best) = (PhraseTrie.Root, NeedMatch.None);
        for (var i = first; i < text.Count; i++)
        {
            if (!text[i].Scores)
                continue;
            var parts = text[i].Parts.Length > 0 ? text[i].Parts : [text[i].Number];
            for (var part = i == first ? fromPart : 0; part < parts.Length; part++)
            {
                if ((node = Step(bare, node, parts[part])) < 0)
                    return best;
                if (Ending(bare, node, first, i) is { } found)
                    best = found with { Share = fromPart > 0 || part < parts.Length - 1 ? Ranking.PartOfNeed : 1 };
            }
        }

        return best;
    }

    private bool IsWritten(PhraseTrie trie, int word)
    {
        var said = written(word, word);
        return Array.Exists(trie.At(trie.Next(PhraseTrie.Root, text[word].Number)), label => label.Written == said);
    }

    private bool IsNeed(int word) => Step(bare, PhraseTrie.Root, word) is >= 0 and var node && bare.At(node).Length > 0;

    private static int Step(PhraseTrie trie, int node, int word) => word < 0 ? -1 : trie.Next(node, word);

    private static NeedMatch Longer(NeedMatch? found, NeedMatch best, int by) => found is { } one && one.Words > best.Words + by ? one : best;

    /// <summary>The phrase that ends here. When one stem has several meanings, the one that is written like this.</summary>
    private NeedMatch? Ending(PhraseTrie trie, int node, int first, int last)
    {
        var labels = trie.At(node);
        if (labels.Length == 0)
            return null;
        var concepts = labels.Select(l => l.Concept).Distinct().ToArray();
        if (concepts.Length > 1)
        {
            var said = written(first, last);
            var same = labels.Where(l => l.Written == said).Select(l => l.Concept).Distinct().ToArray();
            concepts = same.Length > 0 ? same : concepts;
        }

        return new NeedMatch(concepts, first, last, Share: 1);
    }
}
