using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Geo.Imports;

/// <summary>Where a row lies: the point it gives or a point inside its area, and the gemeente it names. One for all files of one import.</summary>
internal sealed class PointColumns
{
    /// <summary>Columns that hold latitude, or metres north.</summary>
    public static readonly string[] North = ["punt_lat", "lat", "latitude", "breedte", "breedtegraad", "y", "rd_y"];

    /// <summary>Columns that hold longitude, or metres east.</summary>
    public static readonly string[] East = ["punt_lon", "lon", "lng", "longitude", "lengte", "lengtegraad", "x", "rd_x"];

    private readonly CoordinateReading coordinates = new();
    private readonly Dictionary<string, AreaCode> gemeenten = [];

    private PointColumns()
    {
    }

    /// <summary>What the operator should know of the coordinates; null when all was as it should be.</summary>
    public string? Note => coordinates.Note;

    /// <summary>Knows the gemeenten of the store by name.</summary>
    public static async Task<PointColumns> OfAsync(IPlaceStore store, CancellationToken stop)
    {
        var columns = new PointColumns();
        var table = await store.LoadTableAsync(stop);
        foreach (var gemeente in table.Areas(AreaKind.Gemeente))
            columns.gemeenten.TryAdd(PlaceName.Fold(gemeente.Name), gemeente.Code);
        return columns;
    }

    /// <summary>The point given, or a point inside the area; null when the row has neither.</summary>
    /// <exception cref="ImportRefusedException">It lies nowhere near the Netherlands.</exception>
    public RdPoint? Point(SourceFeature row)
    {
        if (row.Columns.Number(East) is { } east && row.Columns.Number(North) is { } north)
            return coordinates.ToRd(east, north, row.Origin);
        if (row.Shape is not { IsEmpty: false } shape)
            return null;
        var inside = BorderRepair.InsideOf(shape);
        return coordinates.ToRd(inside.X, inside.Y, row.Origin);
    }

    /// <summary>The gemeente by code, or else by name when the store knows it; null when neither.</summary>
    public AreaCode? Gemeente(SourceColumns columns)
    {
        if (columns.Text("gemeentecode", "gm_code") is { } code)
            return new AreaCode(code.ToUpperInvariant());
        return columns.Text("gemeente", "gemeentenaam", "gm_naam") is { } name && gemeenten.TryGetValue(PlaceName.Fold(name), out var found) ? found : null;
    }
}
