using SocialeKaart.Geo.Places;

namespace SocialeKaart.Indexer.Searching;

/// <summary>Searches around a place and, when nothing is there, step by step further: never a dead end.</summary>
public static class WideningSearch
{
    private const int UsualMetres = 5_000;
    private const int UsualMetresOfTown = 10_000;

    /// <summary>The steps in metres, small first; after the last comes the whole work area.</summary>
    public static IReadOnlyList<int> Steps { get; } = [1_000, 3_000, 5_000, 10_000, 25_000];

    /// <summary>
    /// Searches around the place that is named among the words or filled in. What is returned can be empty only when the whole work area has
    /// nothing. Without a place there is no radius and nothing to widen.
    /// </summary>
    /// <param name="index">The state to ask.</param>
    /// <param name="request">Its radius is the smallest; null takes the usual one of the place. A wider search begins at the first hit again.</param>
    /// <param name="now">Decides freshness.</param>
    public static WidenedAnswer Run(IndexGeneration index, SearchRequest request, DateTimeOffset now)
    {
        if (index.PlaceOf(request) is not { } place)
            return new(index.Search(request with { RadiusMetres = null }, now), null, null);

        var asked = request.RadiusMetres ?? UsualRadius(place);
        var answer = index.Search(request with { RadiusMetres = asked }, now);
        if (answer.Total > 0)
            return new(answer, asked, null);

        foreach (var wider in Steps.Where(step => step > asked))
        {
            answer = index.Search(request with { RadiusMetres = wider, Skip = 0 }, now);
            if (answer.Total > 0)
                return new(answer, wider, asked);
        }

        return new(index.Search(request with { RadiusMetres = null, Skip = 0 }, now), null, asked);
    }

    /// <summary>The radius in metres when none was chosen: a town or gemeente is larger than a postcode, and from over the border nothing is close.</summary>
    public static int UsualRadius(Place place) => place.Kind is PlaceKind.Town or PlaceKind.Gemeente or PlaceKind.Abroad ? UsualMetresOfTown : UsualMetres;
}
