namespace SocialeKaart.Listings.Schedules;
/// <summary>placeholder until merge</summary>
public static class ScheduleText { /// <summary>p</summary>
 public static Schedule Parse(string text) => Schedule.None; }
