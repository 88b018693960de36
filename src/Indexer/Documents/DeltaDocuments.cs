namespace SocialeKaart.Indexer.Documents;

/// <summary>
/// The documents of a delta as they were read, so that the next change does not read them all again. The vocabulary only grows and is
/// shared by the deltas that follow each other.
/// </summary>
internal sealed record DeltaDocuments(Vocabulary Vocabulary, IReadOnlyDictionary<Guid, IndexDocument> ById)
{
    /// <summary>A delta without documents.</summary>
    public static DeltaDocuments Empty() => new(new Vocabulary(), new Dictionary<Guid, IndexDocument>());

    /// <summary>The same with some gone and others added.</summary>
    public DeltaDocuments With(IReadOnlySet<Guid> gone, IEnumerable<IndexDocument> added)
    {
        var next = ById.Where(d => !gone.Contains(d.Key)).ToDictionary();
        foreach (var document in added)
            next[document.Id] = document;
        return new DeltaDocuments(Vocabulary, next);
    }
}
