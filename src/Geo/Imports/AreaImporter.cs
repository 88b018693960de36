using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Geo.Imports;

/// <summary>Takes in gemeenten, wijken and buurten from GeoPackage or GeoJSON files.</summary>
public sealed partial class AreaImporter(IPlaceStore store, TimeProvider clock)
{
    /// <summary>
    /// Reads all files, then replaces the kinds of area they hold in one transaction. A GeoJSON per layer is given as three files at once;
    /// one file alone replaces its layer only and must fit the others.
    /// </summary>
    /// <exception cref="ImportRefusedException">
    /// A file is damaged, of another kind, does not fit, or holds something else than the same edition did before. The store is untouched.
    /// </exception>
    public async Task<ImportOutcome> ImportAsync(
        IReadOnlyList<string> files, AreaImportOptions options, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var notes = new List<string>();
        var reader = Read(files, notes, progress, stop);
        var areas = reader.Areas.ToList();
        if (areas.Count == 0)
            throw new ImportRefusedException($"{Names(files)}: er staan geen gebieden in. Er is niets veranderd.");

        AddMissingWijken(areas, notes);
        DropLooseWater(areas, notes);
        if (reader.Repaired > 0)
            notes.Add($"{reader.Repaired} {(reader.Repaired == 1 ? "grens was" : "grenzen waren")} ongeldig en zijn hersteld.");
        if (reader.WaterParts > 0)
            notes.Add($"{reader.WaterParts} waterdelen van gebieden met land zijn overgeslagen.");

        var (edition, guessed) = EditionOf(files, options, notes);
        var derived = DerivedPostcodes.Of(areas);
        var batch = new AreaBatch
        {
            Edition = edition,
            YearIsGuess = guessed,
            Corrects = options.Corrects,
            Kinds = areas.Select(read => read.Area.Kind).ToHashSet(),
            Areas = [.. areas.Select(read => read.Area)],
            DerivedPostcodes = derived,
            Recoding = options.Recoding is { } file ? RecodingFile.Read(file) : new Dictionary<AreaCode, IReadOnlyList<AreaCode>>(),
            Notes = notes,
            Origins = areas.ToDictionary(read => read.Area.Code, read => read.Origin),
        };
        return await store.ReplaceAreasAsync(batch, progress, stop);
    }

    private static AreaReader Read(IReadOnlyList<string> files, List<string> notes, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var reader = new AreaReader();
        foreach (var file in files)
        {
            var coordinates = new CoordinateReading();
            foreach (var feature in SourceFiles.OpenAreas(file).Read(step => progress?.Report(step)))
            {
                stop.ThrowIfCancellationRequested();
                reader.Add(feature, coordinates);
            }

            if (coordinates.Note is { } note)
                notes.Add($"{Path.GetFileName(file)}: {note}");
        }

        return reader;
    }

    private static void AddMissingWijken(List<ReadArea> areas, List<string> notes)
    {
        var made = MissingWijken.Of(areas);
        if (made.Count == 0)
            return;
        areas.AddRange(made);
        notes.Add(
            $"{made.Count} wijken hadden geen eigen rij en zijn gemaakt van hun buurten: "
            + $"{string.Join(", ", made.Take(5).Select(wijk => $"{wijk.Area.Code} {wijk.Area.Name}"))}{(made.Count > 5 ? ", …" : "")}.");
    }

    /// <summary>Open water often hangs under a wijk that is not in the file; nobody lives there, so it is no reason to refuse.</summary>
    private static void DropLooseWater(List<ReadArea> areas, List<string> notes)
    {
        var present = areas.Select(read => read.Area.Code).ToHashSet();
        var dropped = areas.RemoveAll(read => read.Area is { IsWater: true, Kind: not AreaKind.Gemeente }
            && (read.Area.Parent is not { } parent || !present.Contains(parent)));
        if (dropped > 0)
            notes.Add($"{dropped} watervlakken zonder wijk of gemeente zijn overgeslagen.");
    }

    private (Edition Edition, bool Guessed) EditionOf(IReadOnlyList<string> files, AreaImportOptions options, List<string> notes)
    {
        var source = Names(files);
        var version = options.Version ?? (Version().Match(source) is { Success: true } v ? Number(v.Groups[1].Value) : 1);
        if ((options.Year ?? (Year().Match(source) is { Success: true } y ? Number(y.Value) : null)) is { } year)
            return (new(year, version, source), false);

        var now = clock.GetUtcNow().Year;
        notes.Add($"Het jaar van de codes staat niet in de bestandsnaam; aangenomen is {now}. Geef het mee als het anders is.");
        return (new(now, version, source), true);
    }

    private static string Names(IReadOnlyList<string> files) => string.Join(" + ", files.Select(Path.GetFileName));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"_v(\d{1,3})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
