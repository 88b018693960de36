using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using SocialeKaart.Geo.Imports;

namespace SocialeKaart.Indexer.Judging;

/// <summary>Reads judged queries: <c>qid;wat;waar;soort_vraag</c>, <c>qid;id;grade</c> and <c>qid;verwacht</c>.</summary>
public static class JudgmentFiles
{
    private const int BestGrade = 3;

    /// <summary>The queries in the order of the file, each with its judgments.</summary>
    /// <exception cref="ImportRefusedException">A file is missing, lacks a column, or has a row that cannot be; the message names file and row.</exception>
    public static IReadOnlyList<JudgedQuery> Read(string queries, string judgments)
    {
        var grades = new Dictionary<string, Dictionary<string, int>>();
        foreach (var row in Rows(judgments, "qid", "id", "grade"))
        {
            if (!int.TryParse(row[2], NumberStyles.None, CultureInfo.InvariantCulture, out var grade) || grade > BestGrade)
                throw new ImportRefusedException($"{Path.GetFileName(judgments)}: '{row[2]}' bij {row[0]} is geen cijfer van 0 tot en met {BestGrade}.");
            if (!grades.TryGetValue(row[0], out var known))
                grades[row[0]] = known = [];
            if (grade > 0 && !known.TryAdd(row[1], grade))
                throw new ImportRefusedException($"{Path.GetFileName(judgments)}: {row[0]} noemt {row[1]} twee keer.");
        }

        return [.. Rows(queries, "qid", "wat", "waar", "soort_vraag")
            .Select(row => new JudgedQuery(row[0], row[1], row[2], row[3], grades.GetValueOrDefault(row[0]) ?? []))];
    }

    /// <summary>Per query id what the crisis check should say: a topic, a level, <c>ja</c>, or <c>geen</c>.</summary>
    /// <exception cref="ImportRefusedException">As <see cref="Read"/>.</exception>
    public static IReadOnlyDictionary<string, string> ReadCrisis(string file) => Rows(file, "qid", "verwacht").ToDictionary(row => row[0], row => row[1]);

    private static List<string[]> Rows(string path, params string[] columns)
    {
        try
        {
            var usual = new CsvConfiguration(CultureInfo.InvariantCulture) { DetectDelimiter = true, DetectDelimiterValues = [";", ",", "\t"] };
            using var csv = new CsvReader(new StreamReader(path), usual);
            if (!csv.Read() || !csv.ReadHeader() || columns.Except(csv.HeaderRecord!).Any())
                throw new ImportRefusedException($"{Path.GetFileName(path)}: op regel 1 horen de kolommen {string.Join(";", columns)}.");
            var rows = new List<string[]>();
            while (csv.Read())
                rows.Add([.. columns.Select(column => csv.GetField(column)?.Trim() ?? "")]);
            return rows;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CsvHelperException)
        {
            throw new ImportRefusedException($"{Path.GetFileName(path)} kan niet worden gelezen: {e.Message}", e);
        }
    }
}
