using SocialeKaart.Geo.Places;

namespace SocialeKaart.Indexer.Searching;

/// <summary>Searches around a place and, when little or nothing is there, step by step further: never a dead end.</summary>
public static class WideningSearch
{
    private const int UsualMetres = 5_000;
    private const int UsualMetresOfTown = 10_000;

    // One can be full and one on the wrong day: three is the least there is something to choose from.
    private const int EnoughGood = 3;

    /// <summary>The steps in metres, small first; after the last comes the whole work area.</summary>
    public static IReadOnlyList<int> Steps { get; } = [1_000, 3_000, 5_000, 10_000, 25_000];

    /// <summary>
    /// Searches around the place that is named among the words or filled in. With nothing there it looks further, at last in the whole work
    /// area. With few good hits there (<see cref="SearchAnswer.Good"/>) it looks further too, up to the last step, when neither the radius
    /// nor a facet was chosen: whoever chose, meant it. A wider circle that adds no good hit is not shown. Without a place there is no
    /// radius and nothing to widen.
    /// </summary>
    /// <param name="index">The state to ask.</param>
    /// <param name="request">Its radius is the smallest; null takes the usual one of the place. A wider search begins at the first hit again.</param>
    /// <param name="now">Decides freshness.</param>
    public static WidenedAnswer Run(IndexGeneration index, SearchRequest request, DateTimeOffset now)
    {
        // How far is decided by what fits, whatever the order it is shown in.
        var found = Widen(index, request with { NearestFirst = false }, now);
        if (!request.NearestFirst || found.Answer.Where is null)
            return found;
        var nearest = index.Search(request with { RadiusMetres = found.RadiusMetres, Skip = found.Little is null ? request.Skip : 0 }, now);
        return found with { Answer = nearest with { Good = found.Answer.Good } };
    }

    private static WidenedAnswer Widen(IndexGeneration index, SearchRequest request, DateTimeOffset now)
    {
        var near = index.Search(request with { Nearby = true }, now);
        if (near.Where is not { } place)
            return new(near, null, null);
        var asked = request.RadiusMetres ?? UsualRadius(place);
        var mayBeFew = request.RadiusMetres is not null || request.HasChoices;
        var found = new WidenedAnswer(near, asked, null);
        foreach (var wider in Steps.Where(step => step > asked))
        {
            if (IsEnough(found.Answer, mayBeFew))
                return found;
            var answer = index.Search(request with { RadiusMetres = wider, Skip = 0 }, now);
            if (answer.Good > found.Answer.Good || found.Answer.Total == 0)
                found = new(answer, wider, new(asked, near.Total));
        }

        return found.Answer.Total > 0 ? found : new(index.Search(request with { RadiusMetres = null, Skip = 0 }, now), null, new(asked, 0));
    }

    /// <summary>The radius in metres when none was chosen: a town or gemeente is larger than a postcode, and from over the border nothing is close.</summary>
    public static int UsualRadius(Place place) => place.Kind is PlaceKind.Town or PlaceKind.Gemeente or PlaceKind.Abroad ? UsualMetresOfTown : UsualMetres;

    private static bool IsEnough(SearchAnswer answer, bool mayBeFew) => answer.Total > 0 && (mayBeFew || answer.Good >= EnoughGood);
}
