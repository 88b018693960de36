using SocialeKaart.Geo.Postcodes;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Geo.Imports;

/// <summary>
/// Takes in postcodes with a point: a CSV (four digits or full codes), or GeoJSON or a GeoPackage with a point or an area each, such as
/// <c>cbs_pc4_2024_v1.gpkg</c> and <c>cbs_pc6_2024_v1.gpkg</c>, in their zip or out of it.
/// </summary>
public sealed class PostcodeImporter(IPlaceStore store)
{
    private static readonly string[] CodeColumns = ["pc4", "postcode", "pc6", "pc", "postcode4", "postcode6", "code"];
    private static readonly string[] TownColumns = ["plaats", "woonplaats", "plaatsnaam", "town"];

    /// <summary>
    /// Reads all files and puts their postcodes in the place of those that were there, in one transaction: files of four digits alone
    /// replace the four digits, files of full codes the full codes.
    /// </summary>
    /// <exception cref="ImportRefusedException">The file is damaged or a row cannot be understood. The store is untouched.</exception>
    public async Task<ImportOutcome> ImportAsync(IReadOnlyList<string> files, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var places = await PointColumns.OfAsync(store, stop);
        var postcodes = new Dictionary<Postcode, PostcodePoint>();
        var without = 0;
        foreach (var row in files.SelectMany(file =>
            SourceFiles.Rows(file, step => progress?.Report(step), CodeColumns, PointColumns.North, PointColumns.East)))
        {
            stop.ThrowIfCancellationRequested();
            if (Read(row, places) is not { } postcode)
                without++;
            else if (!postcodes.TryAdd(postcode.Postcode, postcode))
                throw new ImportRefusedException($"{row.Origin}: postcode {postcode.Postcode} staat er twee keer in. Er is niets veranderd.");
        }

        if (postcodes.Count == 0)
            throw new ImportRefusedException($"{string.Join(", ", files.Select(Path.GetFileName))}: er staan geen postcodes met een punt in. Er is niets veranderd.");
        var outcome = await store.ReplacePostcodesAsync(
            [.. postcodes.Values.OrderBy(postcode => postcode.Postcode.Value, StringComparer.Ordinal)], progress, stop);
        return outcome with { Notes = [.. outcome.Notes, .. Notes(places, without)] };
    }

    private static PostcodePoint? Read(SourceFeature row, PointColumns places)
    {
        var text = row.Columns.Text(CodeColumns);
        if (!Postcode.TryParse(text, out var postcode))
            throw new ImportRefusedException($"{row.Origin}: '{text}' is geen postcode. Er is niets veranderd.");
        return places.Point(row) is { } point
            ? new(postcode, row.Columns.Text(TownColumns), places.Gemeente(row.Columns), point) { Inhabitants = row.Columns.Inhabitants() }
            : null;
    }

    private static IEnumerable<string> Notes(PointColumns places, int without)
    {
        if (places.Note is { } note)
            yield return note;
        if (without > 0)
            yield return $"{without} rijen zonder punt zijn overgeslagen.";
    }
}
