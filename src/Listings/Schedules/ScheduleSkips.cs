using static SocialeKaart.Listings.Schedules.ScheduleTokenKind;

namespace SocialeKaart.Listings.Schedules;

/// <summary>Reads when something is not held: "niet in schoolvakanties", "behalve in juli", "zondag gesloten".</summary>
internal static class ScheduleSkips
{
    /// <summary>What follows "niet", "behalve", "gesloten": holidays, feast days, months, days and dates.</summary>
    public static void Read(ScheduleCursor cursor, ScheduleBuilder builder)
    {
        var found = false;
        for (; cursor.Kind != Slot;)
        {
            if (cursor.Kind is Rang or Week && cursor.At(1) != Maand && cursor.At(1) != Carnaval)
            {
                builder.Doubt();
                return;
            }

            if (SkipOne(cursor, builder))
            {
                found = true;
                continue;
            }

            var goesOn = cursor.Kind is En or Vulsel or Om or Voor || (cursor.Kind == Komma && found && IsSkippable(cursor.At(cursor.SkipFillers(1)))) || (!found && cursor.Kind == Woord);
            if (!goesOn || (found && cursor.Kind == En && cursor.At(cursor.SkipFillers(1)) == Dag && !LooksClosed(cursor)))
                return;
            cursor.Move(1);
        }
    }

    /// <summary>The holiday, feast days or carnaval at the cursor, to leave out.</summary>
    public static ScheduleLimits Holidays(ScheduleCursor cursor) => cursor.Kind switch
    {
        Vakantie => new ScheduleLimits { SkippedHolidays = (SchoolHoliday)cursor.Value },
        Feestdag => new ScheduleLimits { SkipsFeastDays = true },
        Carnaval => new ScheduleLimits { SkipsCarnaval = true },
        _ => ScheduleLimits.None,
    };

    /// <summary>The same period as the only time; feast days and carnaval alone say nothing.</summary>
    public static ScheduleLimits Only(ScheduleLimits skipped) => new() { OnlyHolidays = skipped.SkippedHolidays };

    /// <summary>The same months left out.</summary>
    public static ScheduleLimits WithoutMonths(ScheduleLimits only) => only.Months == 0 ? ScheduleLimits.None : new ScheduleLimits { Months = 0xFFF & ~only.Months };

    private static bool SkipOne(ScheduleCursor cursor, ScheduleBuilder builder)
    {
        switch (cursor.Kind)
        {
            case Vakantie or Feestdag or Carnaval:
                builder.Skip(Holidays(cursor));
                cursor.Move(1);
                return true;
            case Maand when ScheduleDates.ReadMonths(cursor) is { } months:
                builder.Skip(WithoutMonths(months));
                return true;
            case Datum:
                builder.Skip(new ScheduleLimits { SkippedDates = [DateOnly.FromDayNumber(cursor.Value)] });
                cursor.Move(1);
                return true;
            case Getal or Rang when ScheduleDates.DayNumbers(cursor, out var length) is { Count: > 0 } days:
                SkipDays(cursor, builder, days, length);
                return true;
            case Dag:
                builder.Exclude((WeekDays)cursor.Value);
                cursor.Move(cursor.At(1) == Streep ? 2 : 1);
                return true;
            default:
                return false;
        }
    }

    private static void SkipDays(ScheduleCursor cursor, ScheduleBuilder builder, List<int> days, int length)
    {
        var month = cursor.ValueAt(length);
        var year = ScheduleDates.Year(cursor, length + 1);
        foreach (var day in days)
            builder.Skip(year > 0 && ScheduleDates.Day(year, month, day) is { } date
                ? new ScheduleLimits { SkippedDates = [date] }
                : new ScheduleLimits { SkippedYearDays = [(month * 100) + day] });
        cursor.Move(length + (year > 0 ? 2 : 1));
    }

    private static bool IsSkippable(ScheduleTokenKind kind) => kind is Vakantie or Feestdag or Carnaval or Maand;

    // "niet in juli en dinsdag": the day is left out too only when no time follows it.
    private static bool LooksClosed(ScheduleCursor cursor)
    {
        var after = cursor.SkipFillers(1) + 1;
        return cursor.At(after) is Slot or Streep;
    }
}
