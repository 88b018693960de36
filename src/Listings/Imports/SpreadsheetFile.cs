using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using SocialeKaart.Geo.Imports;

namespace SocialeKaart.Listings.Imports;

/// <summary>A spreadsheet as text cells: encoding and delimiter recognised, columns found by name. What the cells mean is not its concern.</summary>
public sealed class SpreadsheetFile
{
    private SpreadsheetFile(IReadOnlyList<SpreadsheetRow> rows, IReadOnlyList<string> unknown, IReadOnlyList<ImportProblem> problems) =>
        (Rows, UnknownColumns, Problems) = (rows, unknown, problems);

    /// <summary>The rows that hold anything.</summary>
    public IReadOnlyList<SpreadsheetRow> Rows { get; }

    /// <summary>Headings that are no column of ours.</summary>
    public IReadOnlyList<string> UnknownColumns { get; }

    /// <summary>Rows that could not be read as rows.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; }

    /// <summary>Reads a file: UTF-8, or Windows-1252 when the bytes are no UTF-8; <c>;</c> or <c>,</c>; RFC 4180.</summary>
    /// <exception cref="ImportRefusedException">The file is missing, is no text, or lacks a column that every row needs.</exception>
    public static SpreadsheetFile Read(string path, SpreadsheetColumns known)
    {
        try
        {
            return Parse(Decode(File.ReadAllBytes(path)), Path.GetFileName(path), known);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ImportRefusedException($"{Path.GetFileName(path)} kan niet worden gelezen: {e.Message}", e);
        }
    }

    /// <summary>Several files of one source taken as one, so that they go in together or not at all.</summary>
    public static SpreadsheetFile Together(IEnumerable<SpreadsheetFile> files)
    {
        var all = files.ToList();
        return new([.. all.SelectMany(f => f.Rows)], [.. all.SelectMany(f => f.UnknownColumns).Distinct()], [.. all.SelectMany(f => f.Problems)]);
    }

    /// <summary>The same file with every row changed.</summary>
    public SpreadsheetFile Select(Func<SpreadsheetRow, SpreadsheetRow> change) => new([.. Rows.Select(change)], UnknownColumns, Problems);

    private static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            // Excel on Windows saves "CSV" in the code page of the country.
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    private static SpreadsheetFile Parse(string text, string file, SpreadsheetColumns known)
    {
        if (text.Contains('\0'))
            throw new ImportRefusedException($"{file} is geen tekstbestand. Bewaar het in uw rekenblad als CSV (UTF-8).");
        var heading = text.AsSpan(0, Math.Max(0, text.AsSpan().IndexOfAny('\r', '\n') is var end && end >= 0 ? end : text.Length));
        var delimiter = heading.Count(';') >= heading.Count(',') ? ";" : ",";
        var problems = new List<ImportProblem>();
        using var csv = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            DetectColumnCountChanges = false,
            BadDataFound = bad => problems.Add(new(bad.Context.Parser!.RawRow, "", "Een aanhalingsteken staat op een verkeerde plaats.", RowRefused: true)),
            MissingFieldFound = null,
        });
        if (!csv.Read())
            throw new ImportRefusedException($"{file} is leeg. Op de eerste regel horen de namen van de kolommen.");
        csv.ReadHeader();
        var columns = csv.HeaderRecord!.Select(name => name.Trim().ToLowerInvariant()).ToList();
        Check(columns, file, known);
        var rows = ReadRows(csv, columns, known, problems);
        return new(rows, [.. columns.Where(c => c.Length > 0 && !known.All.Contains(c))], problems);
    }

    private static void Check(List<string> columns, string file, SpreadsheetColumns known)
    {
        var missing = known.Required.Except(columns).ToList();
        if (missing.Count > 0)
            throw new ImportRefusedException($"{file}: de kolom {string.Join(", ", missing)} ontbreekt op regel 1. Zonder kan geen rij worden gelezen.");
        var twice = columns.Where(known.All.Contains).GroupBy(c => c).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw new ImportRefusedException($"{file}: de kolom {twice.Key} staat twee keer op regel 1. Haal er een weg.");
    }

    private static List<SpreadsheetRow> ReadRows(CsvReader csv, List<string> columns, SpreadsheetColumns known, List<ImportProblem> problems)
    {
        var rows = new List<SpreadsheetRow>();
        while (true)
        {
            var line = csv.Parser.RawRow + 1;
            if (!csv.Read())
                return rows;
            var record = csv.Parser.Record!;
            if (record.All(string.IsNullOrWhiteSpace))
                continue;
            if (problems.Any(p => p.Line >= line && p.Line <= csv.Parser.RawRow))
                continue;
            if (record.Length > columns.Count)
                problems.Add(new(line, "", $"Er staan {record.Length} cellen, de eerste regel noemt {columns.Count} kolommen. Zet tekst met ; tussen aanhalingstekens.", RowRefused: true));
            else
                rows.Add(new(line, columns, record, known));
        }
    }
}
