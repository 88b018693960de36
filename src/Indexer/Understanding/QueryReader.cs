using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Understanding;

/// <summary>
/// From what a person typed to what is looked for: the chain, need phrases by longest match, and the words themselves. Words of a need
/// phrase score as text too: a listing that says it in those words is found without a tag.
/// </summary>
internal sealed class QueryReader
{
    /// <summary>More words than anybody's question; the rest is passed over.</summary>
    public const int MostWords = 48;

    [ThreadStatic]
    private static TokenList? tokensOfThread;

    private readonly Analyzer analyzer = Analyzer.ForDutch(MostWords);
    private readonly NeedRecogniser recogniser;
    private readonly NeedExpansion expansion;

    /// <summary>Reads with this thesaurus.</summary>
    public QueryReader(Thesaurus thesaurus, NeedRecogniser recogniser)
    {
        this.recogniser = recogniser;
        expansion = new NeedExpansion(thesaurus);
    }

    /// <summary>Reads one query; nothing a person can type makes it throw.</summary>
    public UnderstoodQuery Read(string what)
    {
        if (string.IsNullOrWhiteSpace(what))
            return UnderstoodQuery.Nothing;
        var tokens = tokensOfThread ??= new TokenList();
        analyzer.Analyze(what, tokens);
        var matches = new List<NeedMatch>();
        recogniser.Find(tokens, matches);
        return new UnderstoodQuery(
            Terms(tokens),
            [.. matches.DistinctBy(m => m.Concepts[0]).Select(m => expansion.Of(m.Concepts))],
            [.. matches.SelectMany(m => m.Concepts).Distinct()]);
    }

    private static List<string> Terms(TokenList tokens)
    {
        var terms = new List<string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Scores && !Known(terms, tokens.Letters(i)))
                terms.Add(tokens.Letters(i).ToString());
        }

        return terms;
    }

    private static bool Known(List<string> terms, ReadOnlySpan<char> word)
    {
        foreach (var term in terms)
        {
            if (word.SequenceEqual(term))
                return true;
        }

        return false;
    }
}
