using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Web.Map.Tapped;

/// <summary>
/// What the map needs that takes the place of a drawing after a tap. Its script gets this as JSON; positions are WGS84, those of places
/// rounded as a typed one is.
/// </summary>
public sealed record TappedMap
{
    /// <summary>Latitude and longitude of the middle of what the drawing shows: the map begins with the same piece.</summary>
    public required IReadOnlyList<double> Middle { get; init; }

    /// <summary>How wide and how high that piece is, whole metres.</summary>
    public required IReadOnlyList<int> Metres { get; init; }

    /// <summary>Where the borders are asked for; null before areas were imported.</summary>
    public string? Borders { get; init; }

    /// <summary>The code of the area that is filled; null for none.</summary>
    public string? Own { get; init; }

    /// <summary>Latitude and longitude of the place that was searched around; null for none.</summary>
    public IReadOnlyList<double>? Here { get; init; }

    /// <summary>What is pinned, when that is known already.</summary>
    public IReadOnlyList<MapPoint> Points { get; init; } = [];

    /// <summary>Where what is pinned is asked for; null when <see cref="Points"/> holds all.</summary>
    public string? Offers { get; init; }

    /// <summary>The address of a search in the piece that is looked at: <see cref="WhereMark"/> and <see cref="RadiusMark"/> are to be filled in. Null for no such search.</summary>
    public string? Search { get; init; }

    /// <summary>Stands in <see cref="Search"/> for the middle of the map.</summary>
    public const string WhereMark = "~midden~";

    /// <summary>Stands in <see cref="Search"/> for the radius in kilometres, or the word for no limit.</summary>
    public const string RadiusMark = "~straal~";

    /// <summary>The map that may take the place of a drawing; null when none may.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="places">The areas.</param>
    /// <param name="own">The area that is filled; null for none.</param>
    /// <param name="prefix">The language in front of addresses; empty for Dutch.</param>
    public static TappedMap? Of(MapDrawing drawing, PlaceTable places, AreaCode? own, string prefix)
    {
        if (drawing.View is not { } view)
            return null;
        var middle = new RdPoint((view.West + view.East) / 2, (view.South + view.North) / 2);
        return new()
        {
            Middle = MapPoint.Position(middle, TypedPosition.Decimals),
            Metres = [(int)view.MetresAcross, (int)(view.North - view.South)],
            Borders = places.Areas(AreaKind.Gemeente).MinBy(area => area.DistanceTo(middle)) is { } nearest ? BorderEndpoints.To(nearest.Code, prefix) : null,
            Own = own?.Value,
        };
    }
}
