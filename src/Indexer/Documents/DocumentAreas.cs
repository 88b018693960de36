using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Documents;

/// <summary>The areas a document is for, those around them, and the PlusWIJken of its venue, as numbers with a role.</summary>
internal sealed class DocumentAreas(AreaLookup areas)
{
    private readonly Dictionary<AreaCode, Place?> known = [];
    private readonly SortedSet<int> found = [];

    /// <summary>The numbers of one publication, rising; the vocabulary grows.</summary>
    public int[] Of(Publication publication, Vocabulary vocabulary)
    {
        found.Clear();
        foreach (var area in publication.ReachAreas)
        {
            Add(area, AreaRole.For, vocabulary);
            foreach (var around in Around(area))
                Add(around, AreaRole.Around, vocabulary);
        }

        if (publication.Buurt is { } buurt)
        {
            foreach (var plusWijk in Find(buurt)?.PlusWijken ?? [])
                Add(plusWijk, AreaRole.PlusWijk, vocabulary);
        }

        return [.. found];
    }

    private IEnumerable<AreaCode> Around(AreaCode area)
    {
        if (Find(area) is not { } place)
            return [];
        AreaCode?[] ladder = [place.Buurt, place.Wijk, place.Gemeente];
        return ladder.OfType<AreaCode>().Concat(place.PlusWijken).Where(a => a != area);
    }

    private Place? Find(AreaCode code)
    {
        if (!known.TryGetValue(code, out var place))
            known[code] = place = areas(code);
        return place;
    }

    private void Add(AreaCode area, AreaRole role, Vocabulary vocabulary) =>
        found.Add((vocabulary.Areas.NumberOf(area.Value) * 4) + (int)role);
}
