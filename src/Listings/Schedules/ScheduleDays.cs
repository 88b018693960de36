using System.Numerics;
using static SocialeKaart.Listings.Schedules.ScheduleTokenKind;

namespace SocialeKaart.Listings.Schedules;

/// <summary>Reads days of the week.</summary>
internal static class ScheduleDays
{
    /// <summary>The day at the cursor, or the span it begins: "ma t/m vr", "maandag tot en met vrijdag", "ma-vr". The cursor then stands behind it.</summary>
    public static WeekDays Read(ScheduleCursor cursor)
    {
        var days = (WeekDays)cursor.Value;
        var last = cursor.At(1) switch
        {
            Streep or Tm or Tot when cursor.At(2) == Dag => 2,
            Tot when cursor.At(2) == En && cursor.At(3) == Vulsel && cursor.At(4) == Dag => 4,
            _ => 0,
        };
        if (last > 0)
            days = Range(days, (WeekDays)cursor.ValueAt(last));
        cursor.Move(last + 1);
        return days;
    }

    private static WeekDays Range(WeekDays from, WeekDays to)
    {
        var (first, last) = (BitOperations.TrailingZeroCount((int)from), BitOperations.TrailingZeroCount((int)to));
        var days = 0;
        for (var day = first; ; day = (day + 1) % 7)
        {
            days |= 1 << day;
            if (day == last)
                return (WeekDays)days;
        }
    }
}
