using static SocialeKaart.Listings.Schedules.ScheduleTokenKind;

namespace SocialeKaart.Listings.Schedules;

/// <summary>Reads when something is and is not: months, holidays, feast days, "niet in …", "gesloten".</summary>
internal sealed class ScheduleLimitReader(ScheduleCursor cursor, ScheduleBuilder builder)
{
    /// <summary>"ook" stands before: what follows says nothing new.</summary>
    public bool IsAlso { get; set; }

    /// <summary>Reads the piece the cursor stands on: a month, a holiday, "niet" or "gesloten".</summary>
    public void Read()
    {
        if (cursor.Kind == Maand)
            ReadMonths();
        else if (cursor.Kind is Niet or Gesloten)
            ReadSkip();
        else
            ReadHoliday();
    }

    private void ReadMonths()
    {
        if (ScheduleDates.ReadMonths(cursor) is not { } limits)
        {
            builder.Doubt();
            return;
        }

        Limit(limits, ScheduleSkips.WithoutMonths(limits));
    }

    private void ReadHoliday()
    {
        var limits = ScheduleSkips.Holidays(cursor);
        if (cursor.Kind == Schoolweken)
        {
            builder.Skip(new ScheduleLimits { SkippedHolidays = SchoolHoliday.Alle });
            return;
        }

        cursor.Move(1);
        while (cursor.Kind is En && cursor.At(1) is Vakantie or Feestdag or Carnaval)
        {
            cursor.Move(1);
            limits = limits.And(ScheduleSkips.Holidays(cursor));
            cursor.Move(1);
        }

        Limit(ScheduleSkips.Only(limits), limits);
    }

    // A period by itself: "in juli gesloten" leaves it out, "ook in juli" says nothing new, "in juli" is the only time.
    private void Limit(ScheduleLimits only, ScheduleLimits without)
    {
        if (cursor.Kind is Gesloten or Niet)
            builder.Skip(without);
        else if (!IsAlso)
            builder.Only(only, cursor.DayComesLater);
        IsAlso = false;
    }

    private void ReadSkip()
    {
        var hadDays = cursor.Kind == Gesloten && builder.ExcludeWaitingDays();
        cursor.Move(1);
        if (!hadDays)
            ScheduleSkips.Read(cursor, builder);
    }
}
