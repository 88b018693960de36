using SocialeKaart.Indexer.Analysis;

namespace SocialeKaart.Indexer.Understanding;

/// <summary>A word of a question on its way to being understood.</summary>
internal sealed class QueryWord(string written, bool scores)
{
    /// <summary>Small and folded; another word when it was corrected.</summary>
    public string Written { get; set; } = written;

    /// <summary>False for a stop word.</summary>
    public bool Scores { get; } = scores;

    /// <summary>True when it names the place that is looked around: then it is no need and no misspelling.</summary>
    public bool IsPlace { get; set; }

    /// <summary>What it is found by; set once the word is right.</summary>
    public WordForm Form { get; set; } = null!;
}
