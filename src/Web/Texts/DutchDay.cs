using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Web.Texts;

/// <summary>Days in words and "today" in Amsterdam.</summary>
public static class DutchDay
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The day it is for the people here.</summary>
    public static DateOnly Of(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Amsterdam).DateTime);

    /// <summary>"3 november 2026".</summary>
    public static string Long(DateOnly day) => $"{day.Day} {DutchWhen.MonthName(day.Month)} {day.Year}";

    /// <summary>"vrijdag 27 november".</summary>
    public static string WithName(DateOnly day) => $"{DutchWhen.DayName(day.DayOfWeek)} {day.Day} {DutchWhen.MonthName(day.Month)}";
}
