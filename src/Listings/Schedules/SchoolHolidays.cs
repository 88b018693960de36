using System.Globalization;

namespace SocialeKaart.Listings.Schedules;

/// <summary>When the schools are closed, from <c>schoolvakanties.csv</c>. Days after the last row of the table count as school days: nobody knows better.</summary>
public static class SchoolHolidays
{
    /// <summary>The region of every gemeente of the work area.</summary>
    public const SchoolRegion Ours = SchoolRegion.Zuid;

    private static readonly (SchoolRegion Region, SchoolHoliday Holiday, DateOnly From, DateOnly Until)[] Rows =
        [.. EmbeddedRows.Read("schoolvakanties.csv").Select(row => (Enum.Parse<SchoolRegion>(row["regio"]), Enum.Parse<SchoolHoliday>(row["vakantie"]), Day(row["van"]), Day(row["tot_en_met"])))];

    /// <summary>The last day the table knows; for a warning to the operator.</summary>
    public static DateOnly KnownUntil { get; } = Rows.Max(row => row.Until);

    /// <summary>The holiday this day lies in, or <see cref="SchoolHoliday.None"/>.</summary>
    public static SchoolHoliday On(DateOnly day, SchoolRegion region)
    {
        foreach (var row in Rows)
            if (row.Region == region && day >= row.From && day <= row.Until)
                return row.Holiday;

        return SchoolHoliday.None;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
