using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Web.Texts;

/// <summary>Days in words.</summary>
public static class DutchDay
{
    /// <summary>"3 november 2026".</summary>
    public static string Long(DateOnly day) => $"{day.Day} {DutchWhen.MonthName(day.Month)} {day.Year}";

    /// <summary>"vrijdag 27 november".</summary>
    public static string WithName(DateOnly day) => $"{DutchWhen.DayName(day.DayOfWeek)} {day.Day} {DutchWhen.MonthName(day.Month)}";
}
