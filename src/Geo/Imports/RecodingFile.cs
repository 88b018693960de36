using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Imports;

/// <summary>A list of changed codes: columns <c>oud;nieuw</c>. A code that was split has a row for each new one, or names them in one, parted by <c>|</c>.</summary>
internal static class RecodingFile
{
    public static IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>> Read(string file)
    {
        var recoding = new Dictionary<AreaCode, List<AreaCode>>();
        foreach (var row in CsvRows.Read(file, ["oud"], ["nieuw"]))
        {
            if (row.Columns.Text("oud") is not { } old || row.Columns.Text("nieuw") is not { } now || now.Trim('|', ' ').Length == 0)
                throw new ImportRefusedException($"{row.Origin}: vul zowel oud als nieuw in. Er is niets veranderd.");
            var code = new AreaCode(old.ToUpperInvariant());
            if (!recoding.TryGetValue(code, out var successors))
                recoding[code] = successors = [];
            successors.AddRange(now.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(successor => new AreaCode(successor.ToUpperInvariant())).Where(successor => !successors.Contains(successor)));
        }

        return recoding.ToDictionary(row => row.Key, row => (IReadOnlyList<AreaCode>)[.. row.Value.Order()]);
    }
}
