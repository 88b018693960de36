using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Geo.Sketch;

/// <summary>
/// Takes in the demo region: a CSV of buurten with a middle point each, whose borders are drawn here. Columns
/// <c>buurtcode;buurtnaam;wijkcode;wijknaam;gemeentecode;gemeentenaam;inwoners;lat;lon</c>. Goes through the same door as official areas.
/// </summary>
public sealed class SketchImporter(IPlaceStore store)
{
    private static readonly string[] Needed =
        ["buurtcode", "buurtnaam", "wijkcode", "wijknaam", "gemeentecode", "gemeentenaam", "lat", "lon"];

    /// <summary>The source of an edition of drawn borders; the map then says "voorbeeldgrenzen".</summary>
    public const string Source = "voorbeeld";

    /// <summary>Draws the region and puts it in the place of all areas.</summary>
    /// <param name="file">The CSV.</param>
    /// <param name="year">The year of the codes.</param>
    /// <param name="progress">Hears how far it is; may be null.</param>
    /// <param name="stop">Stops it; the store is then untouched.</param>
    /// <exception cref="ImportRefusedException">A row cannot be understood. The store is untouched.</exception>
    public async Task<ImportOutcome> ImportAsync(string file, int year, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var coordinates = new CoordinateReading();
        var buurten = new Dictionary<AreaCode, SketchBuurt>();
        foreach (var row in CsvRows.Read(file, [.. Needed.Select(column => new[] { column })]))
        {
            stop.ThrowIfCancellationRequested();
            var buurt = Read(row, coordinates);
            if (!buurten.TryAdd(buurt.Code, buurt))
                throw new ImportRefusedException($"{row.Origin}: {buurt.Code} staat er twee keer in. Er is niets veranderd.");
            progress?.Report(new("buurten lezen", buurten.Count, 0));
        }

        if (buurten.Count == 0)
            throw new ImportRefusedException($"{Path.GetFileName(file)}: er staan geen buurten in. Er is niets veranderd.");
        var batch = new AreaBatch
        {
            Edition = new(year, 1, Source),
            Corrects = true,
            Kinds = new HashSet<AreaKind> { AreaKind.Gemeente, AreaKind.Wijk, AreaKind.Buurt },
            Areas = BorderSketch.Draw([.. buurten.Values]),
            Notes = ["De grenzen zijn voorbeeldgrenzen: getekend rond middelpunten, niet de echte."],
        };
        return await store.ReplaceAreasAsync(batch, progress, stop);
    }

    private static SketchBuurt Read(SourceFeature row, CoordinateReading coordinates)
    {
        string Text(string column) =>
            row.Columns.Text(column) ?? throw new ImportRefusedException($"{row.Origin}: de kolom {column} is leeg. Er is niets veranderd.");
        double Degrees(string column) => row.Columns.Number(column)
            ?? throw new ImportRefusedException($"{row.Origin}: '{row.Columns.Text(column)}' is geen getal (kolom {column}). Er is niets veranderd.");

        return new(
            new(Text("buurtcode")), Text("buurtnaam"), new(Text("wijkcode")), Text("wijknaam"), new(Text("gemeentecode")), Text("gemeentenaam"),
            row.Columns.Number("inwoners", "aantal_inwoners") is { } number and >= 0 ? (int)number : null,
            coordinates.ToRd(Degrees("lon"), Degrees("lat"), row.Origin));
    }
}
