using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Listings.Imports;

namespace SocialeKaart.Cli.Demo;

/// <summary>
/// The demo's listings are written as of one day. When they are seeded later, every date moves along by whole weeks, so that a Tuesday
/// stays a Tuesday and what was fresh, stale or nearly over still is.
/// </summary>
internal sealed partial class DemoCalendar(DateOnly today)
{
    private static readonly DateOnly WrittenOn = new(2026, 11, 24);
    private static readonly string[] DateColumns = ["gecontroleerd_op", "begin", "einde", "toestemming_op", "weg_van", "weg_tot"];
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private readonly int days = (today.DayNumber - WrittenOn.DayNumber) / 7 * 7;

    /// <summary>The row as if it had been written today.</summary>
    public SpreadsheetRow Move(SpreadsheetRow row)
    {
        var moved = row.With("tijden", DatesInWords().Replace(row["tijden"], Later));
        foreach (var column in DateColumns)
        {
            if (DateOnly.TryParseExact(row[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                moved = moved.With(column, date.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return moved;
    }

    private string Later(Match match)
    {
        var month = Array.IndexOf(Months, match.Groups["month"].Value.ToLowerInvariant()) + 1;
        var (year, day) = (Number(match.Groups["year"]), Number(match.Groups["day"]));
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
            return match.Value;
        var date = new DateOnly(year, month, day).AddDays(days);
        return string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<day>\d{1,2}) (?<month>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) (?<year>20\d\d)", RegexOptions.IgnoreCase)]
    private static partial Regex DatesInWords();
}
