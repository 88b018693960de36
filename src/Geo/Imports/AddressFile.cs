using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Imports;

/// <summary>
/// The list of all addresses of CBS ("pc6hnr20230801_gwb.csv": <c>PC6;Huisnummer;Buurt2023;Wijk2023;Gemeente2023</c>, nine million rows),
/// counted while it streams by. What counts in it is ASCII, so Windows-1252 and UTF-8 read alike.
/// </summary>
internal sealed partial class AddressFile(string file)
{
    private const int ReportEvery = 100_000;
    private static readonly string[] PostcodeColumns = ["pc6", "postcode6", "postcode"];
    private static readonly string[] BuurtColumns = ["buurt", "buurtcode", "bu_code"];

    private readonly Dictionary<(Postcode Postcode, AreaCode Buurt), int> counts = [];
    private string name = Path.GetFileName(file);

    /// <summary>Rows read.</summary>
    public int Rows { get; private set; }

    /// <summary>Rows that name no buurt.</summary>
    public int WithoutBuurt { get; private set; }

    /// <summary>The year behind the column's name ("Buurt2023"), or in the file's; null when neither tells.</summary>
    public int? Year { get; private set; }

    /// <summary>Addresses by postcode and buurt, in no order.</summary>
    /// <exception cref="ImportRefusedException">The file is damaged, of another kind, or a row cannot be understood.</exception>
    public IReadOnlyDictionary<(Postcode Postcode, AreaCode Buurt), int> Read(Action<ImportProgress> report, CancellationToken stop)
    {
        try
        {
            using var content = Open();
            using var text = new StreamReader(content, Encoding.Latin1, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
            Count(text, report, stop);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or CsvHelperException)
        {
            throw ZippedFile.Damaged(file, e);
        }

        if (counts.Count == 0)
            throw new ImportRefusedException($"{name}: er staan geen adressen in. Er is niets veranderd.");
        return counts;
    }

    private Stream Open()
    {
        if (!ZippedFile.IsZip(file))
            return GeoJsonFile.OpenText(file);
        var (content, inside) = ZippedFile.TryOpen(file, ".csv", ".txt")
            ?? throw new ImportRefusedException($"{name}: in de zip zit geen csv, wel: {ZippedFile.Names(file)}. Er is niets veranderd.");
        name = inside;
        return content;
    }

    private void Count(StreamReader text, Action<ImportProgress> report, CancellationToken stop)
    {
        var first = text.ReadLine() ?? "";
        var delimiter = CsvRows.Delimiter(first);
        // A mark of UTF-8 reads as three letters of Latin 1.
        var header = first.Replace("ï»¿", "", StringComparison.Ordinal).Split(delimiter).Select(column => column.Trim(' ', '"')).ToArray();
        var (postcode, buurt) = (Column(header, PostcodeColumns), Column(header, BuurtColumns));
        Year = YearOf(header[buurt]) ?? YearOf(name);

        using var rows = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            BadDataFound = null,
            IgnoreBlankLines = true,
            TrimOptions = TrimOptions.Trim,
        });
        var last = new Address(name);
        while (rows.Read())
        {
            if (rows.Count <= Math.Max(postcode, buurt))
                throw Refused(rows, $"er staan {rows.Count} kolommen, verwacht waren er {header.Length}");
            if (last.Is(rows[postcode], rows[buurt], rows.RawRow + 1) is { } at)
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, at, out _)++;
            else
                WithoutBuurt++;
            if (++Rows % ReportEvery == 0)
            {
                stop.ThrowIfCancellationRequested();
                report(new("adressen lezen", Rows, 0));
            }
        }
    }

    private int Column(string[] header, string[] aliases)
    {
        var at = Array.FindIndex(header, column => aliases.Contains(SourceColumns.Key(column)));
        return at >= 0 ? at : throw new ImportRefusedException($"{name}, regel 1: de kolom '{aliases[0]}' ontbreekt. Er is niets veranderd.");
    }

    private ImportRefusedException Refused(CsvParser row, string why) => new($"{name}, regel {row.RawRow + 1}: {why}. Er is niets veranderd.");

    private static int? YearOf(string text) =>
        FourDigits().Match(text) is { Success: true } year ? int.Parse(year.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"20\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex FourDigits();

    /// <summary>Understands a row, and remembers it: neighbours in the file mostly have postcode and buurt in common.</summary>
    private sealed class Address(string name)
    {
        private string? lastPostcode;
        private string? lastBuurt;
        private Postcode postcode;
        private AreaCode? buurt;

        public (Postcode, AreaCode)? Is(string postcodeText, string buurtText, int row)
        {
            if (postcodeText != lastPostcode)
            {
                if (!Postcode.TryParse(postcodeText, out postcode) || !postcode.IsFull)
                    throw new ImportRefusedException($"{name}, regel {row}: '{postcodeText}' is geen volledige postcode. Er is niets veranderd.");
                lastPostcode = postcodeText;
            }

            if (buurtText != lastBuurt)
            {
                buurt = BuurtOf(buurtText, row);
                lastBuurt = buurtText;
            }

            return buurt is { } known ? (postcode, known) : null;
        }

        /// <summary>"9170000", "363AF09", "09170000" and "BU09170000": without prefix, and without the zeros a spreadsheet drops.</summary>
        private AreaCode? BuurtOf(string text, int row)
        {
            if (text.Length == 0)
                return null;
            var digits = text.StartsWith("BU", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
            if (digits.Length is < 5 or > 8 || !digits.All(char.IsAsciiLetterOrDigit))
                throw new ImportRefusedException($"{name}, regel {row}: '{text}' is geen buurtcode. Er is niets veranderd.");
            return new AreaCode($"BU{digits.ToUpperInvariant().PadLeft(8, '0')}");
        }
    }
}
