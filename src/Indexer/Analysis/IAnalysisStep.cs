namespace SocialeKaart.Indexer.Analysis;

/// <summary>One small step of the chain from a text to terms: it rewrites, marks or adds tokens. Holds no state between texts.</summary>
public interface IAnalysisStep
{
    /// <summary>Works on all tokens of one text.</summary>
    void Apply(TokenList tokens);
}
