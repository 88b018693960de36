namespace SocialeKaart.Listings.Schedules;

/// <summary>One piece of a text about times.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Days, month, number, hour, or the day number of a date.</param>
/// <param name="Extra">Minutes of a time, part of the day of a day.</param>
internal readonly record struct ScheduleToken(ScheduleTokenKind Kind, int Value, int Extra);
