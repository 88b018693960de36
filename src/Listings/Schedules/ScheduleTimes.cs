using static SocialeKaart.Listings.Schedules.ScheduleTokenKind;

namespace SocialeKaart.Listings.Schedules;

/// <summary>Reads times and spans of time: "10:00-12:00", "9 tot 17 uur", "half 3", "tussen 10 en 12 uur".</summary>
internal static class ScheduleTimes
{
    /// <summary>
    /// The time at the cursor, which then stands behind it; null when these figures are no time.
    /// Bare figures count only where a time may (a span) or must (a single hour) follow.
    /// </summary>
    public static (ScheduleClock Start, ScheduleClock? End)? Read(ScheduleCursor cursor, bool mayFollow, bool mustFollow, bool between)
    {
        if (Clock(cursor, 0, out var length) is not { } start)
            return null;

        var sign = cursor.At(length);
        var skipped = Connector(cursor, length, between);
        if (skipped > 0 && Clock(cursor, cursor.SkipFillers(length + skipped), out var endLength) is { } end)
        {
            var whole = cursor.SkipFillers(length + skipped) + endLength;
            if (cursor.At(whole) == Jaar || (!mayFollow && !start.Named && !end.Named) || (sign == Streep && !start.Named && !end.Named && cursor.At(whole) is Om or Van))
                return null;

            cursor.Move(whole);
            return (start, end);
        }

        if (cursor.At(length) is Jaar or Per || (!start.Named && !mustFollow) || cursor.At(length) == Keer)
            return null;

        cursor.Move(length);
        return (start, null);
    }

    /// <summary>"tot 17 uur" after a time that had no end yet.</summary>
    public static bool ReadEnd(ScheduleCursor cursor, ScheduleBuilder builder)
    {
        var at = cursor.SkipFillers(1);
        if (cursor.Kind == Tot && cursor.At(1) == En && cursor.At(2) == Vulsel)
            at = cursor.SkipFillers(3);
        if (Clock(cursor, at, out var length) is not { } end)
            return false;

        // "tot 17 uur" without a begin says too little; after a whole span ("koffie tot 11 uur") it changes nothing.
        if (!builder.End(end) && !builder.HasTimes)
            builder.Doubt();

        cursor.Move(at + length);
        return true;
    }

    private static int Connector(ScheduleCursor cursor, int at, bool between) => cursor.At(at) switch
    {
        Streep or Tm => 1,
        Tot when cursor.At(at + 1) == En && cursor.At(at + 2) == Vulsel => 3,
        Tot => 1,
        En when between => 1,
        _ => 0,
    };

    private static ScheduleClock? Clock(ScheduleCursor cursor, int at, out int length)
    {
        length = 0;
        var clock = cursor.At(at) switch
        {
            Tijd => Plain(cursor, at, exact: true, out length),
            Getal => Plain(cursor, at, exact: false, out length),
            ScheduleTokenKind.Half when cursor.At(at + 1) == Getal => Spoken(cursor.ValueAt(at + 1) - 1, 30, 2, out length),
            Kwart when cursor.At(at + 1) == Over && cursor.At(at + 2) == Getal => Spoken(cursor.ValueAt(at + 2), 15, 3, out length),
            Kwart when cursor.At(at + 1) == Voor && cursor.At(at + 2) == Getal => Spoken(cursor.ValueAt(at + 2) - 1, 45, 3, out length),
            _ => null,
        };
        if (clock is { Spoken: true } && cursor.At(at + length) == Uur)
            length++;
        return clock;
    }

    private static ScheduleClock? Plain(ScheduleCursor cursor, int at, bool exact, out int length)
    {
        var isHour = cursor.At(at + 1) == Uur;
        length = isHour ? 2 : 1;
        var (hour, minute) = (cursor.ValueAt(at), exact ? cursor.ExtraAt(at) : 0);
        if (hour > 24 || (hour == 24 && minute > 0) || (isHour && !exact && cursor.At(at + 2) == Per))
            return null;

        return new ScheduleClock(hour, minute, exact, false, exact || isHour);
    }

    private static ScheduleClock? Spoken(int hour, int minute, int pieces, out int length)
    {
        length = pieces;
        return hour is >= 0 and <= 12 ? new ScheduleClock(hour, minute, false, true, true) : null;
    }
}
