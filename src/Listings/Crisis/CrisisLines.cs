using System.Globalization;

namespace SocialeKaart.Listings.Crisis;

/// <summary>The lines of help, from <c>hulplijnen.csv</c>. Read once, shared, never changed.</summary>
public sealed class CrisisLines
{
    /// <summary>A line not checked for longer than this is not shown any more.</summary>
    public const int DaysTrusted = 90;

    // What is left when nobody looked for too long: these have not moved in years and always answer, or have no number at all.
    private static readonly string[] AlwaysKept = ["112", "113", "veiligthuis", "huisarts"];

    private readonly Dictionary<string, CrisisLine> byCode;
    private readonly Dictionary<string, CrisisLine> known;

    private CrisisLines(IReadOnlyList<CrisisLine> shown, Dictionary<string, CrisisLine> known)
    {
        All = shown;
        this.known = known;
        byCode = shown.ToDictionary(line => line.Code, StringComparer.Ordinal);
    }

    /// <summary>The lines in the order of the page.</summary>
    public IReadOnlyList<CrisisLine> All { get; }

    /// <summary>Every line of the table, however old its check. Throws <see cref="InvalidDataException"/> or <see cref="FormatException"/> on a broken table.</summary>
    public static CrisisLines Load()
    {
        var lines = EmbeddedRows.Read("hulplijnen.csv").ConvertAll(Line);
        lines.Sort((a, b) => (a.Level, a.Order).CompareTo((b.Level, b.Order)));
        var known = lines.ToDictionary(line => line.Code, StringComparer.Ordinal);
        if (lines.SelectMany(line => line.Fallback).Concat(AlwaysKept).FirstOrDefault(code => !known.ContainsKey(code)) is { } missing)
            throw new InvalidDataException($"hulplijnen.csv: no line \"{missing}\"");

        return new CrisisLines(lines, known);
    }

    /// <summary>The lines that may be shown on this day: those checked in the last 90 days, and always 112, 113, Veilig Thuis and the own huisarts.</summary>
    public CrisisLines For(DateOnly today) => new([.. All.Where(line => !IsOld(line, today) || AlwaysKept.Contains(line.Code))], known);

    /// <summary>The lines that nobody checked for more than 90 days; for a warning to the operator.</summary>
    public IReadOnlyList<CrisisLine> Unchecked(DateOnly today) => [.. All.Where(line => IsOld(line, today))];

    /// <summary>The line with this code, or null when it does not exist or may not be shown.</summary>
    public CrisisLine? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The line at an instant: open or not, in words.</summary>
    public static CrisisContact At(CrisisLine line, DateTimeOffset now) => new(line, line.Hours.At(now));

    /// <summary>The line to ring now: this one, or when it is closed the first of its fallback lines that is open.</summary>
    public CrisisContact Reachable(CrisisLine line, DateTimeOffset now) =>
        line.Hours.At(now).IsOpen != false
            ? At(line, now)
            : At(line.Fallback.Select(Find).OfType<CrisisLine>().FirstOrDefault(other => other.Hours.At(now).IsOpen == true) ?? line, now);

    /// <summary>
    /// At most two of the wanted lines, an open one first. A line that may not be shown gives its place to its fallback lines.
    /// Never empty: the own huisarts remains.
    /// </summary>
    public IReadOnlyList<CrisisContact> Choose(IEnumerable<string> codes, DateTimeOffset now)
    {
        var wanted = codes.ToList();
        var contacts = wanted.Where(byCode.ContainsKey)
            .Concat(wanted.Where(code => Find(code)?.Hours.At(now).IsOpen != true).SelectMany(FallbackOf))
            .Distinct(StringComparer.Ordinal)
            .Select(Find).OfType<CrisisLine>()
            .Select(line => At(line, now)).ToList();
        if (contacts.Count == 0)
            contacts.Add(At(known["huisarts"], now));

        // A line of which the hours are not known, such as the own huisarts, keeps its place: only a closed one moves back.
        return [.. contacts.OrderBy(contact => contact.IsOpen == false ? 1 : 0).Take(2)];
    }

    // Only lines that are closed or gone hand over to others; one whose hours are unknown stands as it is.
    private IReadOnlyList<string> FallbackOf(string code) =>
        Find(code) is { Hours.Known: false } ? [] : known.TryGetValue(code, out var line) ? line.Fallback : [];

    private static bool IsOld(CrisisLine line, DateOnly today) => line.CheckedOn.AddDays(DaysTrusted) < today;

    private static CrisisLine Line(Dictionary<string, string> row) => new()
    {
        Code = row["code"],
        Level = Enum.Parse<CrisisLevel>(row["niveau"], ignoreCase: true),
        Order = int.Parse(row["volgorde"], CultureInfo.InvariantCulture),
        Name = row["naam"],
        Dial = row["bellen"],
        Number = row["nummer"],
        Abroad = row["buitenland"],
        Hours = LineHours.Parse(row["uren"]),
        Cost = row["kosten"],
        Chat = row["chat"],
        Site = row["site"],
        Heading = row["kop"],
        Text = row["tekst"],
        Languages = Split(row["talen"]),
        Je = row["je"] == "ja",
        Fallback = Split(row["anders"]),
        Owner = row["eigenaar"],
        Source = row["bron"],
        CheckedOn = DateOnly.ParseExact(row["gecontroleerd_op"], "yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static string[] Split(string text) => text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
