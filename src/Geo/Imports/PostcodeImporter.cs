using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Geo.Imports;

/// <summary>Takes in postcodes with a point: a CSV (four digits or full codes), or GeoJSON with a point or an area each.</summary>
public sealed class PostcodeImporter(IPlaceStore store)
{
    private static readonly string[] CodeColumns = ["pc4", "postcode", "pc6", "pc", "postcode4", "postcode6", "code"];
    private static readonly string[] TownColumns = ["plaats", "woonplaats", "plaatsnaam", "town"];
    private static readonly string[] LatColumns = ["punt_lat", "lat", "latitude", "breedte", "breedtegraad"];
    private static readonly string[] LonColumns = ["punt_lon", "lon", "lng", "longitude", "lengte", "lengtegraad"];

    /// <summary>Reads the file and puts its postcodes in the place of all that were there, in one transaction.</summary>
    /// <exception cref="ImportRefusedException">The file is damaged or a row cannot be understood. The store is untouched.</exception>
    public async Task<ImportOutcome> ImportAsync(string file, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var rows = SourceFiles.IsJson(file)
            ? SourceFiles.Open(file).Read(step => progress?.Report(step))
            : CsvRows.Read(file, CodeColumns, [.. LatColumns, "y", "rd_y"], [.. LonColumns, "x", "rd_x"]);
        var gemeenten = await GemeentenAsync(stop);
        var coordinates = new CoordinateReading();
        var postcodes = new Dictionary<Postcode, PostcodePoint>();
        var without = 0;
        foreach (var row in rows)
        {
            stop.ThrowIfCancellationRequested();
            if (Read(row, coordinates, gemeenten) is not { } postcode)
                without++;
            else if (!postcodes.TryAdd(postcode.Postcode, postcode))
                throw new ImportRefusedException($"{row.Origin}: postcode {postcode.Postcode} staat er twee keer in. Er is niets veranderd.");
        }

        if (postcodes.Count == 0)
            throw new ImportRefusedException($"{Path.GetFileName(file)}: er staan geen postcodes met een punt in. Er is niets veranderd.");
        var outcome = await store.ReplacePostcodesAsync(
            [.. postcodes.Values.OrderBy(postcode => postcode.Postcode.Value, StringComparer.Ordinal)], progress, stop);
        return outcome with { Notes = [.. outcome.Notes, .. Notes(coordinates, without)] };
    }

    private static PostcodePoint? Read(SourceFeature row, CoordinateReading coordinates, IReadOnlyDictionary<string, AreaCode> gemeenten)
    {
        var text = row.Columns.Text(CodeColumns);
        if (!Postcode.TryParse(text, out var postcode))
            throw new ImportRefusedException($"{row.Origin}: '{text}' is geen postcode. Er is niets veranderd.");
        return Point(row, coordinates) is { } point
            ? new(postcode, row.Columns.Text(TownColumns), Gemeente(row.Columns, gemeenten), point)
            : null;
    }

    /// <summary>The point given, or a point inside the area; null when the row has neither.</summary>
    private static RdPoint? Point(SourceFeature row, CoordinateReading coordinates)
    {
        var (x, y) = (row.Columns.Number([.. LonColumns, "x", "rd_x"]), row.Columns.Number([.. LatColumns, "y", "rd_y"]));
        if (x is { } east && y is { } north)
            return coordinates.ToRd(east, north, row.Origin);
        if (row.Shape is not { IsEmpty: false } shape)
            return null;
        var inside = BorderRepair.InsideOf(shape);
        return coordinates.ToRd(inside.X, inside.Y, row.Origin);
    }

    private static AreaCode? Gemeente(SourceColumns columns, IReadOnlyDictionary<string, AreaCode> gemeenten)
    {
        if (columns.Text("gemeentecode", "gm_code") is { } code)
            return new AreaCode(code.ToUpperInvariant());
        return columns.Text("gemeente", "gemeentenaam") is { } name && gemeenten.TryGetValue(PlaceName.Fold(name), out var found) ? found : null;
    }

    private async Task<IReadOnlyDictionary<string, AreaCode>> GemeentenAsync(CancellationToken stop)
    {
        var table = await store.LoadTableAsync(stop);
        var byName = new Dictionary<string, AreaCode>();
        foreach (var gemeente in table.Areas(AreaKind.Gemeente))
            byName.TryAdd(PlaceName.Fold(gemeente.Name), gemeente.Code);
        return byName;
    }

    private static IEnumerable<string> Notes(CoordinateReading coordinates, int without)
    {
        if (coordinates.Note is { } note)
            yield return note;
        if (without > 0)
            yield return $"{without} rijen zonder punt zijn overgeslagen.";
    }
}
