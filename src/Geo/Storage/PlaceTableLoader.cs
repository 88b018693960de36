using System.Data.Common;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Storage;

/// <summary>Reads the place table out of the store. The full borders stay where they are: what is drawn was made at the import.</summary>
internal static class PlaceTableLoader
{
    /// <summary>The columns that <see cref="Postcode"/> reads.</summary>
    public const string Postcodes = "SELECT code, town, gemeente, buurt, x, y, inhabitants FROM geo_postcode";

    public static async Task<PlaceTable> LoadAsync(DbSession session, CancellationToken stop)
    {
        var edition = await Editions.CurrentAsync(session, stop);
        var areas = await session.ReadAsync(
            "SELECT code, name, kind, parent, x, y, inhabitants, drawn FROM geo_area WHERE water = 0", Area, stop);
        var plusWijken = await PlusWijkRows.ReadAsync(session, stop);
        var postcodes = await session.ReadAsync(Postcodes, Postcode, stop);
        var towns = await TownRows.ReadAsync(session, stop);
        var shares = await PostcodeShareRows.TellingAsync(session, stop);
        return new(PlaceRowsBuilder.Build(
            edition, areas, plusWijken, [.. postcodes.OrderBy(row => row.Postcode.Postcode.Value, StringComparer.Ordinal)], towns, shares));
    }

    /// <summary>A postcode as the store keeps it, for comparing and for the table.</summary>
    public static LocatedPostcode Postcode(DbDataReader row)
    {
        if (!Geo.Postcodes.Postcode.TryParse(row.GetString(0), out var postcode))
            throw new StoreUnusableException($"In de tabel geo_postcode staat '{row.GetString(0)}'; dat is geen postcode. Importeer de postcodes opnieuw.");
        var point = new PostcodePoint(postcode, Text(row, 1), Code(row, 2), new(row.GetDouble(4), row.GetDouble(5)))
        {
            Inhabitants = row.IsDBNull(6) ? null : row.GetInt32(6),
        };
        return new(point, Code(row, 3));
    }

    private static AreaRow Area(DbDataReader row) => new(
        new(row.GetString(0)), row.GetString(1), (AreaKind)row.GetInt32(2), Code(row, 3), new(row.GetDouble(4), row.GetDouble(5)),
        row.IsDBNull(6) ? null : row.GetInt32(6), row.GetFieldValue<byte[]>(7), []);

    private static AreaCode? Code(DbDataReader row, int column) => Text(row, column) is { } text ? new(text) : null;

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
