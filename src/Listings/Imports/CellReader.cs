using System.Globalization;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Listings.Imports;

/// <summary>
/// Reads single cells of one row, as people fill them in, and collects what cannot be read. A cell that matters for who sees a listing
/// refuses the row; any other is left empty and reported.
/// </summary>
internal sealed class CellReader(SpreadsheetRow row, List<ImportProblem> problems)
{
    /// <summary>True once a cell refused the row.</summary>
    public bool Refused { get; private set; }

    /// <summary>A text, cut off nowhere: too long refuses the row, so that nothing is lost in silence.</summary>
    public string Text(string column, int longest)
    {
        var text = row[column];
        if (text.Length <= longest)
            return text;
        Refuse(column, $"De tekst heeft {text.Length} tekens; {longest} is het meeste.");
        return "";
    }

    /// <summary>A word that decides what the listing is; empty gives <paramref name="empty"/>, an unknown word refuses the row.</summary>
    public T Must<T>(string column, T? empty)
        where T : struct, Enum
    {
        var word = row[column];
        if (word.Length == 0 && empty is { } value)
            return value;
        if (TryWord<T>(word, out var known))
            return known;
        Refuse(column, word.Length == 0 ? $"Vul in: {Words<T>()}." : $"'{Short(word)}' kennen we niet. Kies uit: {Words<T>()}.");
        return default;
    }

    /// <summary>A word that may be missing.</summary>
    public T? May<T>(string column)
        where T : struct, Enum
    {
        var word = row[column];
        if (word.Length == 0)
            return null;
        if (TryWord<T>(word, out var known))
            return known;
        Report(column, $"'{Short(word)}' kennen we niet en is niet overgenomen. Kies uit: {Words<T>()}.");
        return null;
    }

    /// <summary>ja or nee; empty is not said.</summary>
    public bool? YesNo(string column)
    {
        switch (row[column].ToLowerInvariant())
        {
            case "":
                return null;
            case "ja" or "j" or "1" or "waar" or "true" or "x":
                return true;
            case "nee" or "n" or "0" or "onwaar" or "false":
                return false;
            default:
                Report(column, $"'{Short(row[column])}' is geen ja of nee en is niet overgenomen.");
                return null;
        }
    }

    /// <summary>A date, 2026-11-24 or 24-11-2026.</summary>
    public DateOnly? Date(string column)
    {
        var text = row[column];
        if (text.Length == 0)
            return null;
        string[] forms = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy"];
        if (DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Report(column, $"'{Short(text)}' is geen datum en is niet overgenomen. Schrijf 2026-11-24 of 24-11-2026.");
        return null;
    }

    /// <summary>What it costs: "gratis", an amount, a few fixed words; anything else is kept as a note.</summary>
    public Cost Cost()
    {
        var (text, note) = (row["kosten"], row["kosten_toelichting"]);
        var plain = text.ToLowerInvariant().Replace("€", "", StringComparison.Ordinal).Replace("euro", "", StringComparison.Ordinal).Trim();
        var number = plain.TrimEnd('-').TrimEnd(',', '.').Replace(',', '.');
        if (decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euros) && euros is >= 0 and < 100_000)
            return new() { Kind = euros == 0 ? CostKind.Free : CostKind.Paid, Cents = euros == 0 ? null : (int)Math.Round(euros * 100), Note = note };
        var kind = plain switch
        {
            "" or "onbekend" => CostKind.Unknown,
            _ when plain.StartsWith("gratis", StringComparison.Ordinal) || plain is "geen" or "kosteloos" or "niets" => CostKind.Free,
            _ when plain.Contains("bijdrage", StringComparison.Ordinal) || plain.Contains("gift", StringComparison.Ordinal) => CostKind.Donation,
            _ when plain.Contains("inkomen", StringComparison.Ordinal) || plain.Contains("eigen bijdrage", StringComparison.Ordinal) => CostKind.ByIncome,
            _ when plain.Any(char.IsAsciiDigit) || plain.StartsWith("betaald", StringComparison.Ordinal) => CostKind.Paid,
            _ => CostKind.Unknown,
        };
        var known = plain is "" or "onbekend" or "gratis" or "betaald" or "vrijwillige bijdrage" or "afhankelijk van inkomen";
        return new() { Kind = kind, Note = known ? note : string.Join(". ", new[] { text, note }.Where(t => t.Length > 0)) };
    }

    /// <summary>An http(s) address; "www.voorbeeld.nl" gets its https.</summary>
    public string Website()
    {
        var text = row["website"];
        if (text.Length == 0)
            return "";
        var full = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        if (Uri.TryCreate(full, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Contains('.') && full.Length <= 300)
            return full;
        Report("website", $"'{Short(text)}' is geen webadres en is niet overgenomen.");
        return "";
    }

    /// <summary>An e-mail address.</summary>
    public string Email()
    {
        var text = row["email"];
        if (text.Length == 0 || (text.Length <= 200 && System.Net.Mail.MailAddress.TryCreate(text, out var address) && address.Address == text))
            return text;
        Report("email", $"'{Short(text)}' is geen e-mailadres en is niet overgenomen.");
        return "";
    }

    /// <summary>A telephone number: digits with the signs people put between them.</summary>
    public string Phone()
    {
        var text = row["telefoon"];
        if (text.Length == 0)
            return "";
        if (text.Count(char.IsAsciiDigit) is >= 3 and <= 15 && text.All(c => char.IsAsciiDigit(c) || " -+()./".Contains(c)))
            return text;
        Report("telefoon", $"'{Short(text)}' is geen telefoonnummer en is niet overgenomen. Schrijf één nummer, alleen cijfers.");
        return "";
    }

    /// <summary>The codes of the named areas, sorted; one that is not known refuses the row.</summary>
    public IReadOnlyList<string> Areas(PlaceTable places)
    {
        var areas = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in row.List("gebieden"))
        {
            if (places.FindAreaCode(name) is { } code)
                areas.Add(code.Value);
            else
                Refuse("gebieden", $"Het gebied '{name}' kennen we niet, of er zijn er meer met die naam. Schrijf de code (BU…, WK…, GM…) of de volle naam.");
        }

        return [.. areas];
    }

    /// <summary>Reports a cell that was left out.</summary>
    public void Report(string column, string reason) => problems.Add(new(row.Line, column, reason, RowRefused: false));

    /// <summary>Reports a cell that keeps the row out.</summary>
    public void Refuse(string column, string reason)
    {
        Refused = true;
        problems.Add(new(row.Line, column, reason, RowRefused: true));
    }

    private static bool TryWord<T>(string word, out T value)
        where T : struct, Enum =>
        Enum.TryParse(word.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out value)
        && !char.IsAsciiDigit(word[0]) && !word.Contains(',') && Enum.IsDefined(value);

    /// <summary>The words as the spreadsheet writes them: ViaGemeente is via_gemeente.</summary>
    private static string Words<T>()
        where T : struct, Enum =>
        string.Join(", ", Enum.GetNames<T>().Select(name => string.Concat(name.Select((c, at) => at > 0 && char.IsUpper(c) ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"))));

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
