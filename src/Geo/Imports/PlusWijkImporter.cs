using System.Globalization;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Geo.Imports;

/// <summary>Takes in the list of PlusWIJken: CSV with columns <c>naam;gemeente;buurtcodes;sinds;opmerking</c>, buurt codes parted by <c>|</c>.</summary>
public sealed class PlusWijkImporter(IPlaceStore store)
{
    /// <summary>Reads the file and puts its PlusWIJken in the place of all that were there, in one transaction.</summary>
    /// <exception cref="ImportRefusedException">A row names a gemeente or buurt that is not known, or is wrong otherwise. The store is untouched.</exception>
    public async Task<ImportOutcome> ImportAsync(string file, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var table = await store.LoadTableAsync(stop);
        if (table.Areas(AreaKind.Buurt).Count == 0)
            throw new ImportRefusedException("Er zijn nog geen buurten. Importeer eerst de gebieden. Er is niets veranderd.");

        var plusWijken = new Dictionary<AreaCode, PlusWijk>();
        foreach (var row in CsvRows.Read(file, ["naam"], ["gemeente"], ["buurtcodes"]))
        {
            stop.ThrowIfCancellationRequested();
            var plusWijk = Read(row, table);
            if (!plusWijken.TryAdd(plusWijk.Code, plusWijk))
                throw Refused(row, $"{plusWijk.Name} staat er twee keer in");
            progress?.Report(new("PlusWIJken lezen", plusWijken.Count, 0));
        }

        if (plusWijken.Count == 0)
            throw new ImportRefusedException($"{Path.GetFileName(file)}: er staan geen PlusWIJken in. Er is niets veranderd.");
        return await store.ReplacePlusWijkenAsync([.. plusWijken.Values], stop);
    }

    private static PlusWijk Read(SourceFeature row, PlaceTable table)
    {
        var name = row.Columns.Text("naam") ?? throw Refused(row, "de naam ontbreekt");
        var slug = PlaceName.Fold(name).Replace(' ', '-');
        if (slug.Length == 0)
            throw Refused(row, $"'{name}' is geen naam");
        var codes = (row.Columns.Text("buurtcodes") ?? throw Refused(row, $"{name} heeft geen buurtcodes"))
            .Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(code => new AreaCode(code.ToUpperInvariant())).Distinct().Order().ToArray();
        foreach (var code in codes.Where(code => table.Area(code) is not { Kind: AreaKind.Buurt }))
            throw Refused(row, $"{name}: de buurt {code} is niet bekend in editie {table.Edition?.Year}");
        return new(new($"PW-{slug}"), name, Gemeente(row, table), codes, Since(row));
    }

    private static AreaCode Gemeente(SourceFeature row, PlaceTable table)
    {
        var name = row.Columns.Text("gemeente") ?? throw Refused(row, "de gemeente ontbreekt");
        return table.FindAreaCode(name) is { } code && table.Area(code) is { Kind: AreaKind.Gemeente }
            ? code
            : throw Refused(row, $"de gemeente '{name}' is niet bekend");
    }

    private static int? Since(SourceFeature row)
    {
        if (row.Columns.Text("sinds") is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200
            ? year
            : throw Refused(row, $"'{text}' is geen jaar (kolom sinds)");
    }

    private static ImportRefusedException Refused(SourceFeature row, string why) => new($"{row.Origin}: {why}. Er is niets veranderd.");
}
