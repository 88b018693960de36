namespace SocialeKaart.Listings.Schedules;

/// <summary>Gathers days and times in the order of the text and makes rules of them, or none when anything remained uncertain.</summary>
internal sealed class ScheduleBuilder
{
    private readonly List<ScheduleDraft> drafts = [];
    private readonly ScheduleWaitingDays waiting = new();
    private readonly List<(ScheduleClock Start, ScheduleClock? End)> times = [];
    private ScheduleLimits everywhere = ScheduleLimits.None;
    private ScheduleLimits later = ScheduleLimits.None;
    private WeekDays excluded;
    private WeekParity parity;
    private int part;
    private int run;
    private bool used;
    private bool doubt;
    private bool everyOther;
    private bool monthly;

    /// <summary>A day or date was named already.</summary>
    public bool HasDays => drafts.Count > 0 || waiting.Any;

    /// <summary>A time was named already.</summary>
    public bool HasTimes => drafts.Count > 0 || times.Count > 0;

    /// <summary>The dates cannot be told with certainty: no rules.</summary>
    public void Doubt() => doubt = true;

    /// <summary>"om de week": fine when even or odd weeks are named.</summary>
    public void EveryOtherWeek() => everyOther = true;

    /// <summary>"maandelijks": fine when a first, second … is named.</summary>
    public void Monthly() => monthly = true;

    /// <summary>Day and night.</summary>
    public void AddAllDay()
    {
        if (drafts.Exists(draft => draft.AllDay))
            return;
        waiting.Clear();
        drafts.Add(new ScheduleDraft { Days = WeekDays.Alle, AllDay = true, Run = ++run });
    }

    /// <summary>Days that wait for a time, or that a time waited for.</summary>
    public void Day(WeekDays days, int partOfDay)
    {
        NewGroupAfterTimes();
        if (partOfDay > 0)
            part = partOfDay;
        waiting.Add(days);
    }

    /// <summary>First, second … last.</summary>
    public void Position(int position)
    {
        NewGroupAfterTimes();
        waiting.Positions.Add(position);
    }

    /// <summary>A whole date.</summary>
    public void Date(DateOnly date) => Date(date.Day, date.Month, date.Year);

    /// <summary>A date; year 0 when it is not told, a later date may tell it.</summary>
    public void Date(int day, int month, int year)
    {
        NewGroupAfterTimes();
        waiting.Add(day, month, year);
    }

    /// <summary>Morning, afternoon, evening, said before or after the time.</summary>
    public void Part(int partOfDay)
    {
        if (!used)
        {
            part = partOfDay;
            return;
        }

        if (partOfDay != 3)
            return;
        foreach (var draft in Last())
            draft.MoveToEvening();
    }

    /// <summary>Even or odd weeks.</summary>
    public void Parity(WeekParity weeks)
    {
        if (used)
            foreach (var draft in Last())
                draft.Weeks = weeks;
        else
            parity = parity == WeekParity.Every || parity == weeks ? weeks : WeekParity.Every;
    }

    /// <summary>"van de maand" after a first, second …; "per maand" without one is a doubt.</summary>
    public void OfTheMonth()
    {
        if (waiting.Positions.Count == 0)
        {
            monthly |= !waiting.HasPositions && !drafts.Exists(draft => draft.Positions.Count > 0);
            return;
        }

        if (drafts.Count == 0 || waiting.Any)
            doubt = true;
        foreach (var draft in Last().Where(draft => draft.Positions.Count == 0))
            draft.Positions = [.. waiting.Positions];
        waiting.Positions.Clear();
    }

    /// <summary>A time for the waiting days, or one that waits for them. <paramref name="isBegin"/>: "aanvang 20.00" after "zaal open 19.30".</summary>
    public void Time((ScheduleClock Start, ScheduleClock? End) time, bool isBegin)
    {
        if (isBegin && used && drafts.Count > 0 && Last().All(draft => draft.End is null))
            drafts.RemoveAll(draft => draft.Run == run);
        if (isBegin && times.Count > 0 && times[^1].End is null)
            times.RemoveAt(times.Count - 1);
        // "10:00-12:00, inloop vanaf 9:30": a single hour beside a span is not another time.
        if (used && time.End is null && Last().Any(draft => draft.End is not null))
            return;
        if (!waiting.Any)
        {
            times.Add(time);
            return;
        }

        if (times.Count > 0)
        {
            Flush();
            times.Add(time);
            return;
        }

        Emit(time);
    }

    /// <summary>The end of the last time; false when it had one or there is none.</summary>
    public bool End(ScheduleClock end)
    {
        if (times.Count > 0 && times[^1].End is null)
        {
            times[^1] = (times[^1].Start, end);
            return true;
        }

        if (!used || Last().Any(draft => draft.End is not null))
            return false;
        foreach (var draft in Last())
            draft.End = end.ResolveEnd(draft.Start, part);
        return true;
    }

    /// <summary>Left out everywhere.</summary>
    public void Skip(ScheduleLimits limits) => everywhere = everywhere.And(limits);

    /// <summary>Days left out everywhere.</summary>
    public void Exclude(WeekDays days) => excluded |= days;

    /// <summary>A limit on what follows, or when nothing follows on what was said.</summary>
    public void Only(ScheduleLimits limits, bool dayComesLater)
    {
        if (drafts.Count == 0 || dayComesLater)
        {
            later = later.And(limits);
            return;
        }

        foreach (var draft in drafts)
            draft.Limits = draft.Limits.And(limits);
    }

    /// <summary>"maandag gesloten": the waiting days have no time and are left out. False when none wait.</summary>
    public bool ExcludeWaitingDays()
    {
        if (!waiting.Any || used || times.Count > 0)
            return false;
        excluded |= waiting.Days;
        waiting.Clear();
        return true;
    }

    /// <summary>"dinsdag op afspraak": these days need no time.</summary>
    public void DropWaitingDays(bool dayFollows)
    {
        if (!used && (drafts.Count > 0 || dayFollows))
            waiting.Clear();
    }

    /// <summary>The rules, or none.</summary>
    public IReadOnlyList<ScheduleRule> Build()
    {
        Flush();
        var unplaced = (waiting.Any && !used) || times.Count > 0 || (waiting.Positions.Count > 0 && drafts.Count > 0);
        if (drafts.Count == 0 || doubt || unplaced || drafts.Exists(draft => draft.IsOpen(everyOther, monthly)))
            return [];

        var rules = drafts.ConvertAll(draft => draft.ToRule(excluded, everywhere));
        return rules.Exists(rule => rule.Frequency != ScheduleFrequency.Once && rule.Days == WeekDays.None) ? [] : rules;
    }

    private IEnumerable<ScheduleDraft> Last() => drafts.Where(draft => draft.Run == run);

    private void NewGroupAfterTimes()
    {
        if (!used)
            return;

        waiting.Clear();
        waiting.Positions.Clear();
        used = false;
        parity = WeekParity.Every;
        part = 0;
    }

    private void Flush()
    {
        if (times.Count == 0 || !waiting.Any)
            return;

        var pending = times.ToList();
        times.Clear();
        foreach (var time in pending)
            Emit(time);
        waiting.Clear();
        used = false;
    }

    private void Emit((ScheduleClock Start, ScheduleClock? End) time)
    {
        if (time.Start.IsDoubtful(part) || time.End?.IsDoubtful(part) == true)
            doubt = true;

        run += used ? 0 : 1;
        used = true;
        var start = time.Start.Resolve(part);
        var end = time.End?.ResolveEnd(start, part);
        if (end == start)
            doubt = true;
        foreach (var spec in waiting.Specs)
        {
            if (spec.IsDate && !spec.IsReal)
            {
                doubt = true;
                continue;
            }

            drafts.Add(ScheduleDraft.Of(spec, start, end, parity, later, run));
        }
    }
}
