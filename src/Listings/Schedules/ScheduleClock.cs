namespace SocialeKaart.Listings.Schedules;

/// <summary>A time as it is written, before it is known whether "2 uur" is in the afternoon.</summary>
/// <param name="Hour">0 to 24.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Exact">Written with minutes: "14.30".</param>
/// <param name="Spoken">"half drie", "kwart over tien".</param>
/// <param name="Named">The word "uur" or minutes say that it is a time.</param>
internal readonly record struct ScheduleClock(int Hour, int Minute, bool Exact, bool Spoken, bool Named)
{
    private const int Morning = 1;
    private const int Afternoon = 2;
    private const int Evening = 3;

    /// <summary>"half acht" without a part of the day can be morning or evening.</summary>
    public bool IsDoubtful(int part) => Spoken && part is 0 or 5 && Hour is 7 or 8;

    /// <summary>Hour and minute of the day; 24:00 is 0:00. <paramref name="part"/> 1 morning … 4 night, 0 not told.</summary>
    public TimeOnly Resolve(int part) => new(ToAfternoon(part) ? Hour + 12 : Hour % 24, Minute);

    /// <summary>The end after a start: "9 tot 5 uur" ends at 17:00.</summary>
    public TimeOnly ResolveEnd(TimeOnly start, int part)
    {
        var end = Resolve(part);
        return !Exact && end <= start && Hour is > 0 and < 12 && end.AddHours(12) > start && end.Hour < 12 ? end.AddHours(12) : end;
    }

    private bool ToAfternoon(int part)
    {
        if (Hour >= 12 || (Exact && part is not (Afternoon or Evening)))
            return false;

        return part switch
        {
            Evening => Hour >= 4,
            Afternoon => Hour <= 6,
            Morning => false,
            4 => false,
            _ => Hour <= 6,
        };
    }
}
