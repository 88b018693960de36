namespace SocialeKaart.Indexer.Judging;

/// <summary>A query with what people found of each listing.</summary>
/// <param name="Id">Its <c>qid</c>.</param>
/// <param name="What">What someone types as need.</param>
/// <param name="Where">What someone types as place; may be empty.</param>
/// <param name="Kind">The sort of query: woord, zin, typo…</param>
/// <param name="Grades">Per listing id (the spreadsheet's) 1 to 3; a listing that is absent is 0.</param>
public sealed record JudgedQuery(string Id, string What, string Where, string Kind, IReadOnlyDictionary<string, int> Grades);
