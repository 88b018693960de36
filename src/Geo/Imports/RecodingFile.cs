using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Imports;

/// <summary>A list of changed codes: columns <c>oud;nieuw</c>, several new ones parted by <c>|</c>.</summary>
internal static class RecodingFile
{
    public static IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>> Read(string file)
    {
        var recoding = new Dictionary<AreaCode, IReadOnlyList<AreaCode>>();
        foreach (var row in CsvRows.Read(file, ["oud"], ["nieuw"]))
        {
            if (row.Columns.Text("oud") is not { } old || row.Columns.Text("nieuw") is not { } now)
                throw new ImportRefusedException($"{row.Origin}: vul zowel oud als nieuw in. Er is niets veranderd.");
            var codes = now.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (!recoding.TryAdd(new(old.ToUpperInvariant()), [.. codes.Select(code => new AreaCode(code.ToUpperInvariant()))]))
                throw new ImportRefusedException($"{row.Origin}: {old} staat er twee keer in. Er is niets veranderd.");
        }

        return recoding;
    }
}
