namespace SocialeKaart.Listings.Schedules;

/// <summary>
/// In which parts of which days of the week one can go: 21 bits, Monday to Sunday in the morning, then in the afternoon, then in the evening.
/// It follows from the rules of a schedule alone, not from today: a single date counts for its day of the week.
/// </summary>
/// <param name="Bits">Bit <c>part × 7 + day</c>, Monday = 0.</param>
public readonly record struct WeekSlots(uint Bits)
{
    /// <summary>How many days a part of the day has bits for.</summary>
    public const int DaysInWeek = 7;

    private const int MinutesInDay = 24 * 60;

    // A night out on Friday is no Saturday morning, a night shelter that closes at nine is.
    private const int NightEnds = 6 * 60;

    // Where each part begins, and the last ends, in minutes.
    private static readonly int[] Limits = [0, 12 * 60, 18 * 60, MinutesInDay];

    /// <summary>These days, in these parts.</summary>
    public static WeekSlots Of(WeekDays days, IEnumerable<DayPart> parts) =>
        new(parts.Aggregate(0u, (bits, part) => bits | ((uint)days << ((int)part * DaysInWeek))));

    /// <summary>When one can go according to a schedule; none when its times are not known.</summary>
    public static WeekSlots Of(Schedule schedule) =>
        new(schedule.Rules.Aggregate(0u, (bits, rule) => bits | BitsOf(rule, DaysOf(rule, schedule))));

    /// <summary>In which parts of its own day something is; the night after it does not count.</summary>
    public static WeekSlots Of(Occurrence one)
    {
        var day = DayOf(one.Date);
        return new(BitsOf(one, day) & Of(day, Enum.GetValues<DayPart>()).Bits);
    }

    private static uint BitsOf(ScheduleRule rule, WeekDays days) => BitsOf(new Occurrence(DateOnly.MinValue, rule.Start, rule.End, rule.AllDay), days);

    private static uint BitsOf(in Occurrence hours, WeekDays days)
    {
        if (hours.AllDay)
            return Between(days, 0, MinutesInDay);
        var start = Minutes(hours.Start);
        if (hours.End is not { } end)
            return Between(days, start, start + 1);
        return end > hours.Start
            ? Between(days, start, Minutes(end))
            : Between(days, start, MinutesInDay) | Between(Next(days), NightEnds, Minutes(end));
    }

    private static uint Between(WeekDays days, int from, int to)
    {
        var bits = 0u;
        for (var part = 0; part < Limits.Length - 1; part++)
        {
            if (Math.Max(from, Limits[part]) < Math.Min(to, Limits[part + 1]))
                bits |= (uint)days << (part * DaysInWeek);
        }

        return bits;
    }

    private static WeekDays DaysOf(ScheduleRule rule, Schedule schedule)
    {
        if (rule.Frequency != ScheduleFrequency.Once)
            return rule.Days;
        return rule.Date is { } date && !(date < schedule.Begins) && !(date > schedule.Ends)
            ? DayOf(date)
            : WeekDays.None;
    }

    private static WeekDays DayOf(DateOnly date) => (WeekDays)(1 << (((int)date.DayOfWeek + 6) % DaysInWeek));

    private static WeekDays Next(WeekDays days) => (WeekDays)(((int)days << 1) | ((int)days >> (DaysInWeek - 1))) & WeekDays.Alle;

    private static int Minutes(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
