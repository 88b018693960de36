namespace SocialeKaart.Indexer.Documents;

/// <summary>Documents with the vocabulary that their numbers are of.</summary>
internal sealed class DocumentSet
{
    public Vocabulary Vocabulary { get; } = new();

    public List<IndexDocument> Documents { get; } = [];
}
