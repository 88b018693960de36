namespace SocialeKaart.Indexer.Understanding;

/// <summary>What a person's words came to.</summary>
/// <param name="Terms">Distinct analysed words, in the order typed.</param>
/// <param name="Needs">Per need phrase the concepts that answer it.</param>
/// <param name="Concepts">Ordinals of the concepts that were recognised, each once, in the order typed.</param>
internal sealed record UnderstoodQuery(IReadOnlyList<string> Terms, IReadOnlyList<NeedReach[]> Needs, IReadOnlyList<int> Concepts)
{
    /// <summary>Nothing was typed.</summary>
    public static readonly UnderstoodQuery Nothing = new([], [], []);

    /// <summary>True when there is nothing to look for.</summary>
    public bool IsEmpty => Terms.Count == 0 && Needs.Count == 0;
}
