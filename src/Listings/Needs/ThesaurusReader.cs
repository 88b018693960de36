using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace SocialeKaart.Listings.Needs;

/// <summary>Reads the rows of both files; columns by name, faults collected with their line.</summary>
internal sealed class ThesaurusReader
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { Delimiter = ";", MissingFieldFound = null };

    private readonly List<string> faults = [];

    /// <summary>What was wrong, in Dutch.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>The rows of behoeften.csv.</summary>
    /// <param name="text">The file.</param>
    /// <param name="foreign">What <see cref="Foreign"/> read.</param>
    public List<Concept> Concepts(string text, IReadOnlyDictionary<string, Dictionary<string, IReadOnlyList<string>>> foreign)
    {
        var concepts = new List<Concept>();
        foreach (var row in Rows(text))
        {
            concepts.Add(new Concept
            {
                Code = Field(row, "code"),
                Ordinal = concepts.Count,
                Domain = Number(row, "domein"),
                Label = Field(row, "label"),
                Also = Words(row, "ook"),
                Jargon = Words(row, "vaktaal"),
                Foreign = foreign.GetValueOrDefault(Field(row, "code")) ?? [],
                ProductNames = Words(row, "upl"),
                Broader = Words(row, "breder"),
                Related = Words(row, "verwant"),
                Weight = Weight(row),
                Sensitive = Yes(row, "gevoelig"),
                Crisis = Yes(row, "crisis"),
                PositiveHealth = Field(row, "positieve_gezondheid"),
                Explanation = Field(row, "uitleg"),
            });
        }

        return concepts;
    }

    /// <summary>The rows of anderstalig.csv: per concept the words per language.</summary>
    public Dictionary<string, Dictionary<string, IReadOnlyList<string>>> Foreign(string text)
    {
        var found = new Dictionary<string, Dictionary<string, IReadOnlyList<string>>>(StringComparer.Ordinal);
        foreach (var row in Rows(text))
        {
            var words = row.HeaderRecord!.Where(language => language != "code").ToDictionary(language => language, IReadOnlyList<string> (language) => Words(row, language));
            if (!found.TryAdd(Field(row, "code"), words))
                Fault(row, "code", "een code die er één keer in staat");
        }

        return found;
    }

    /// <summary>The rows of leefdomeinen.csv.</summary>
    public List<LifeDomain> Domains(string text) =>
        [.. Rows(text).Select(row => new LifeDomain(
            Number(row, "nummer"), Field(row, "code"), Field(row, "label"), Field(row, "uitleg"), Field(row, "pictogram")))];

    private static IEnumerable<CsvReader> Rows(string text)
    {
        using var csv = new CsvReader(new StringReader(text), Format);
        if (!csv.Read() || !csv.ReadHeader())
            yield break;
        while (csv.Read())
            yield return csv;
    }

    private static string Field(CsvReader row, string column) => row.GetField(column)?.Trim() ?? "";

    private static string[] Words(CsvReader row, string column) =>
        Field(row, column).Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private int Number(CsvReader row, string column)
    {
        if (int.TryParse(Field(row, column), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        Fault(row, column, "een getal");
        return 0;
    }

    private bool Yes(CsvReader row, string column)
    {
        var value = Field(row, column);
        if (value is not ("ja" or "nee"))
            Fault(row, column, "ja of nee");
        return value == "ja";
    }

    private NeedWeight Weight(CsvReader row)
    {
        if (Enum.TryParse<NeedWeight>(Field(row, "gewicht"), ignoreCase: true, out var weight))
            return weight;
        Fault(row, "gewicht", "licht, middel of zwaar");
        return NeedWeight.Licht;
    }

    private void Fault(CsvReader row, string column, string wanted) =>
        faults.Add($"Regel {row.Parser.RawRow}: in kolom {column} staat '{Field(row, column)}', dit moet {wanted} zijn.");
}
