namespace SocialeKaart.Indexer.Analysis;

/// <summary>From a small, folded word to what it is found by: its stem, and the stems of its parts. Safe for many threads.</summary>
public sealed class WordForms(DutchWords words)
{
    private readonly CompoundSplitter splitter = new(words);

    /// <summary>The words compounds are cut into.</summary>
    public DutchWords Words => words;

    /// <summary>The forms of one word.</summary>
    public WordForm Of(ReadOnlySpan<char> word)
    {
        Span<Range> parts = stackalloc Range[CompoundSplitter.MostParts];
        Span<char> stem = stackalloc char[WordTokenizer.LongestFolded];
        var count = splitter.Split(word, parts);
        var forms = new WordForm[count];
        for (var i = 0; i < count; i++)
            forms[i] = Of(word[parts[i]]);
        return new WordForm(word.ToString(), DutchStem.Of(word, stem).ToString(), forms);
    }
}
