using static SocialeKaart.Listings.Tests.Schedules.SlowCalendar;

namespace SocialeKaart.Listings.Tests.Schedules;

/// <summary>Texts that are easy to get wrong, each with what it means told once more by hand: nothing of the parser or of the rules is in it.</summary>
internal static class AwkwardSchedules
{
    private static readonly Dictionary<DateOnly, Listings.Schedules.SchoolHoliday> Holidays = SchoolHolidaysOfTheSouth();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<(string Text, SlowSchedule.Rule[] Rules)> All { get; } =
    [
        ("elke zaterdag 22:00-03:30", [Rule(day => Is(day, DayOfWeek.Saturday), "22:00", "03:30")]),
        ("elke dag 22:00-08:00", [Rule(_ => true, "22:00", "08:00")]),
        ("elke dag 23:00-02:30", [Rule(_ => true, "23:00", "02:30")]),
        ("elke zondag 02:30-04:00", [Rule(day => Is(day, DayOfWeek.Sunday), "02:30", "04:00")]),
        ("elke zondag 02:15-02:45", [Rule(day => Is(day, DayOfWeek.Sunday), "02:15", "02:45")]),
        ("elke zondag 01:30-03:00", [Rule(day => Is(day, DayOfWeek.Sunday), "01:30", "03:00")]),
        ("elke dag 12:00-00:00", [Rule(_ => true, "12:00", "00:00")]),
        ("elke dinsdag in de even weken 10:00-12:00", [Rule(day => Is(day, DayOfWeek.Tuesday) && WeekNumber(day) % 2 == 0, "10:00", "12:00")]),
        ("elke dinsdag in de oneven weken 10:00-12:00", [Rule(day => Is(day, DayOfWeek.Tuesday) && WeekNumber(day) % 2 == 1, "10:00", "12:00")]),
        ("laatste vrijdag van de maand 14:00-16:00", [Rule(day => Is(day, DayOfWeek.Friday) && day.AddDays(7).Month != day.Month, "14:00", "16:00")]),
        ("eerste zondag van de maand 14:00-16:00", [Rule(day => Is(day, DayOfWeek.Sunday) && day.AddDays(-7).Month != day.Month, "14:00", "16:00")]),
        (
            "2e en 4e donderdag van de maand 19:30-21:30",
            [Rule(day => Is(day, DayOfWeek.Thursday) && day.Day is (>= 8 and <= 14) or (>= 22 and <= 28), "19:30", "21:30", day => Is(day, DayOfWeek.Thursday))]),
        ("elke dinsdag 10:00-12:00, niet in schoolvakanties", [Rule(day => Is(day, DayOfWeek.Tuesday) && !Holidays.ContainsKey(day), "10:00", "12:00")]),
        (
            "elke woensdag 13:00-15:00, niet in de zomervakantie",
            [Rule(day => Is(day, DayOfWeek.Wednesday) && Holidays.GetValueOrDefault(day) != Listings.Schedules.SchoolHoliday.Zomer, "13:00", "15:00")]),
        ("ma t/m vr 9:00-17:00, niet op feestdagen", [Rule(day => !IsWeekend(day) && !FeastDays(day.Year).Contains(day), "9:00", "17:00")]),
        ("elke dag 10:00-16:00, niet op feestdagen", [Rule(day => !FeastDays(day.Year).Contains(day), "10:00", "16:00")]),
        ("elke maandag 19:00-22:00, niet met carnaval", [Rule(day => Is(day, DayOfWeek.Monday) && !Carnaval(day.Year).Contains(day), "19:00", "22:00")]),
        (
            "elke vrijdag 14:00-16:00, behalve in juli en augustus",
            [Rule(day => Is(day, DayOfWeek.Friday) && day.Month is not (7 or 8), "14:00", "16:00")]),
        (
            "elke donderdag 10:00-12:00, vanaf 29 februari 2024",
            [Rule(day => Is(day, DayOfWeek.Thursday) && day >= new DateOnly(2024, 2, 29), "10:00", "12:00")]),
        ("elke dag 10:00-12:00, t/m 28 februari 2031", [Rule(day => day <= new DateOnly(2031, 2, 28), "10:00", "12:00")]),
        ("dinsdag 29 februari 2028 10:00-12:00", [Once(new(2028, 2, 29), "10:00", "12:00")]),
        ("31 december 2029 20:00-02:00", [Once(new(2029, 12, 31), "20:00", "02:00")]),
        ("zondag 26 oktober 2025 02:30-05:00", [Once(new(2025, 10, 26), "02:30", "05:00")]),
        ("zondag 30 maart 2025 02:30-05:00", [Once(new(2025, 3, 30), "02:30", "05:00")]),
        ("elke dinsdag 10:00", [Rule(day => Is(day, DayOfWeek.Tuesday), "10:00", null)]),
        (
            "maandag 9:00-12:00, donderdag 13:00-17:00",
            [Rule(day => Is(day, DayOfWeek.Monday), "9:00", "12:00"), Rule(day => Is(day, DayOfWeek.Thursday), "13:00", "17:00")]),
        ("dag en nacht", [new(_ => true, TimeOnly.MinValue, null, AllDay: true)]),
    ];

    private static bool Is(DateOnly day, DayOfWeek name) => day.DayOfWeek == name;

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static SlowSchedule.Rule Rule(Func<DateOnly, bool> holds, string from, string? until, Func<DateOnly, bool>? and = null) => new(
        day => holds(day) && and?.Invoke(day) != false, At(from), until is null ? null : At(until));

    private static SlowSchedule.Rule Once(DateOnly date, string from, string until) => new(day => day == date, At(from), At(until), date);

    private static TimeOnly At(string text) => TimeOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
