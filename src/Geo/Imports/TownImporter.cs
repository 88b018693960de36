using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Geo.Imports;

/// <summary>
/// Takes in woonplaatsen, the names people write behind their postcode: CSV with columns <c>woonplaats;woonplaatscode;gemeente</c> and a
/// point where known, or GeoJSON with an area or a point each. Without a point a town lies where the area of its name lies.
/// </summary>
public sealed class TownImporter(IPlaceStore store)
{
    private static readonly string[] NameColumns = ["woonplaats", "woonplaatsnaam", "plaats", "plaatsnaam", "naam", "name"];
    private static readonly string[] CodeColumns = ["woonplaatscode", "identificatie", "code"];

    /// <summary>Reads the files and puts their towns in the place of all that were there, in one transaction.</summary>
    /// <exception cref="ImportRefusedException">A file is damaged or a row cannot be understood. The store is untouched.</exception>
    public async Task<ImportOutcome> ImportAsync(IReadOnlyList<string> files, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var table = await store.LoadTableAsync(stop);
        var places = await PointColumns.OfAsync(store, stop);
        var towns = new Dictionary<string, Town>(StringComparer.Ordinal);
        var without = new List<string>();
        foreach (var row in files.SelectMany(file => SourceFiles.Rows(file, step => progress?.Report(step), NameColumns)))
        {
            stop.ThrowIfCancellationRequested();
            var name = row.Columns.Text(NameColumns) ?? throw Refused(row, "de naam ontbreekt (kolom woonplaats)");
            var gemeente = places.Gemeente(row.Columns);
            if ((places.Point(row) ?? OfItsName(name, gemeente, table)) is not { } point)
                without.Add(name);
            else if (Town(row, name, gemeente, point) is var town && !towns.TryAdd(town.Code, town))
                throw Refused(row, $"woonplaats {name} ({town.Code}) staat er twee keer in");
        }

        if (towns.Count == 0)
            throw new ImportRefusedException($"{string.Join(", ", files.Select(Path.GetFileName))}: er staan geen woonplaatsen met een punt in. Er is niets veranderd.");
        var outcome = await store.ReplaceTownsAsync([.. towns.Values.OrderBy(town => town.Code, StringComparer.Ordinal)], stop);
        return outcome with { Notes = [.. outcome.Notes, .. Notes(places, without)] };
    }

    private static Town Town(SourceFeature row, string name, AreaCode? gemeente, RdPoint point)
    {
        var folded = PlaceName.Fold(name);
        if (folded.Length == 0)
            throw Refused(row, $"'{name}' is geen naam");
        return new(row.Columns.Text(CodeColumns) ?? $"{folded}/{gemeente?.Value}", name, gemeente, point);
    }

    /// <summary>The smallest area of that name within the gemeente: where the old village is.</summary>
    private static RdPoint? OfItsName(string name, AreaCode? gemeente, PlaceTable table)
    {
        if (gemeente is not { } around || table.Area(around) is not { } known)
            return null;
        string[] asked = [$"buurt {name}, {known.Name}", $"wijk {name}, {known.Name}", $"{name}, {known.Name}"];
        return asked.Select(table.FindExactly).FirstOrDefault(place => place?.Gemeente == around)?.Point
            ?? (PlaceName.Fold(name) == PlaceName.Fold(known.Name) ? table.FindArea(around)?.Point : null);
    }

    private static IEnumerable<string> Notes(PointColumns places, List<string> without)
    {
        if (places.Note is { } note)
            yield return note;
        if (without.Count > 0)
        {
            yield return $"{without.Count} woonplaatsen zonder punt zijn overgeslagen, want ook geen gebied in hun gemeente heet zo: "
                + $"{string.Join(", ", without.Take(5))}{(without.Count > 5 ? ", …" : "")}.";
        }
    }

    private static ImportRefusedException Refused(SourceFeature row, string why) => new($"{row.Origin}: {why}. Er is niets veranderd.");
}
