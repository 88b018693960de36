using SocialeKaart.Indexer.Segments;
using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Bench.Search;

/// <summary>
/// The facets as peers get them: a mask per facet, of a document and of a question (0 for no choice). A document fails a facet when
/// something was chosen and it has none of it; every facet is counted over what fails no other.
/// </summary>
internal static class PeerFacets
{
    /// <summary>The facets with the number of their bits, in the order of the masks.</summary>
    public static readonly IReadOnlyList<(string Name, int Bits)> All =
        [("kind", 5), ("domain", 13), ("cost", 5), ("slot", 21), ("group", 31), ("language", 63), ("wheelchair", 1), ("step", 6), ("place", 5)];

    /// <summary>The masks of a document.</summary>
    public static long[] Of(DocumentValues values, int document)
    {
        var sets = values.FacetSets;
        ref readonly var match = ref values.Rows[document];
        var row = match.Facets;
        return
        [
            1L << match.Kind, sets.Domains[row.DomainSet], 1L << row.Cost, sets.Slots[row.SlotSet], sets.Groups[row.GroupSet],
            (long)sets.Languages[row.LanguageSet], VisitByte.Wheelchair(row.Visit) ? 1 : 0, 1L << VisitByte.Step(row.Visit), 1L << VisitByte.Place(row.Visit),
        ];
    }

    /// <summary>The masks of a question: the generated ones choose among the first three sets.</summary>
    public static long[] Of(SearchRequest request) =>
        [Mask(request.Kinds.Select(k => (int)k)), Mask(request.Domains), Mask(request.Costs.Select(c => (int)c)), 0, 0, 0, 0, 0, 0];

    private static long Mask(IEnumerable<int> choices) => choices.Aggregate(0L, (mask, choice) => mask | (1L << choice));
}
