using static SocialeKaart.Listings.Schedules.ScheduleTokenKind;

namespace SocialeKaart.Listings.Schedules;

/// <summary>
/// Walks over the pieces of a text once, left to right: days wait for their time, a time that comes first waits for its days,
/// and every word that makes the dates uncertain ends in text only.
/// </summary>
internal sealed class ScheduleReader
{
    private readonly ScheduleBuilder builder = new();
    private readonly ScheduleCursor cursor;
    private readonly ScheduleLimitReader limits;
    private bool timeMayFollow;
    private bool timeMustFollow;
    private ScheduleTokenKind before;

    /// <summary>Reads these pieces.</summary>
    public ScheduleReader(List<ScheduleToken> tokens)
    {
        cursor = new ScheduleCursor(tokens);
        limits = new ScheduleLimitReader(cursor, builder);
    }

    /// <summary>What was read; empty when anything is uncertain.</summary>
    public IReadOnlyList<ScheduleRule> Rules { get; private set; } = [];

    /// <summary>The text says "op afspraak".</summary>
    public bool ByAppointment { get; private set; }

    /// <summary>Reads all.</summary>
    public void Read()
    {
        while (cursor.Kind != Slot)
        {
            var kind = cursor.Kind;
            var at = cursor.Position;
            Step();
            if (cursor.Position == at)
                cursor.Move(1);
            before = kind;
        }

        Rules = builder.Build();
    }

    private void Step()
    {
        switch (cursor.Kind)
        {
            case Altijd:
                builder.AddAllDay();
                break;
            case Dag:
                ReadDay();
                break;
            case Elke:
                ReadEvery();
                break;
            case Rang:
                ReadPosition();
                break;
            case Dagdeel:
                builder.Part(cursor.Value);
                break;
            case Getal or Tijd or ScheduleTokenKind.Half or Kwart or Datum or Dagwoord:
                ReadFigure();
                break;
            case Vakantie or Feestdag or Carnaval or Schoolweken or Maand or Niet or Gesloten:
                limits.Read();
                break;
            case Om or Van or Vanaf or Aanvang or Einde or Tussen or Tot or Tm:
                ReadPreposition();
                break;
            case Komma or En or Streep or Vulsel or Ongeveer:
                break;
            default:
                ReadOther();
                break;
        }
    }

    private void ReadOther()
    {
        switch (cursor.Kind)
        {
            case Afspraak:
                ByAppointment = true;
                builder.DropWaitingDays(dayFollows: cursor.At(1) is Komma or En && cursor.At(cursor.SkipFillers(2)) is Dag or Rang or Elke);
                break;
            case Even or Oneven when cursor.At(1) == Week || cursor.At(1) == En:
                builder.Parity(cursor.Kind == Even ? WeekParity.Even : WeekParity.Odd);
                break;
            case Omdeweek:
                builder.EveryOtherWeek();
                break;
            case Maandwoord:
                builder.OfTheMonth();
                break;
            case Maandelijks:
                builder.Monthly();
                break;
            case Twijfel:
            case Per when cursor.At(1) == Getal:
                builder.Doubt();
                break;
            case Duur:
                cursor.SkipTo(Komma);
                break;
        }

        limits.IsAlso = cursor.Kind == Ook || (limits.IsAlso && cursor.Kind == Woord);
        timeMayFollow = timeMustFollow = false;
    }

    private void ReadDay()
    {
        var part = cursor.Extra;
        var days = ScheduleDays.Read(cursor);
        if (cursor.Kind == Gesloten && !cursor.IsWordAfter)
        {
            builder.Exclude(days);
            return;
        }

        builder.Day(days, part);
        timeMayFollow = true;
    }

    private void ReadEvery()
    {
        if (cursor.At(1) == Dagwoord)
        {
            builder.Day(WeekDays.Alle, 0);
            timeMayFollow = true;
            cursor.Move(2);
        }
        else if (cursor.At(1) == Jaar || (cursor.At(1) == Getal && cursor.At(2) is Week or Maandwoord))
        {
            builder.Doubt();
        }
        else if (cursor.At(1) == Maandwoord)
        {
            builder.OfTheMonth();
            cursor.Move(2);
        }
    }

    private void ReadPosition()
    {
        if (ScheduleDates.Read(cursor, builder))
        {
            timeMayFollow = true;
            return;
        }

        if (cursor.At(1) == Week || cursor.Value is > 5 or < -2)
            builder.Doubt();
        builder.Position(cursor.Value);
    }

    private void ReadFigure()
    {
        if (ScheduleDates.Read(cursor, builder))
        {
            timeMayFollow = true;
            return;
        }

        if (ScheduleDates.IsRoundTheClock(cursor, out var length))
        {
            builder.AddAllDay();
            cursor.Move(length);
            return;
        }

        if (cursor.Kind == Getal && cursor.At(1) == Week)
            builder.EveryOtherWeek();
        if (ScheduleTimes.Read(cursor, timeMayFollow, timeMustFollow, before == Tussen) is not { } time)
            return;

        builder.Time(time, before is Aanvang);
        timeMustFollow = false;
        timeMayFollow = true;
        limits.IsAlso = false;
    }

    private void ReadPreposition()
    {
        var kind = cursor.Kind;
        if (kind == Om && ScheduleDates.IsEveryOther(cursor, out var length))
        {
            builder.EveryOtherWeek();
            cursor.Move(length);
            return;
        }

        var at = cursor.Position;
        if (kind is Van or Vanaf or Tot or Tm && ScheduleDates.ReadPeriod(cursor) is { } period)
        {
            // "start zaterdag 9 januari 2027 10:00": no other day is named, so that is the day itself.
            if (period.Until is null && !builder.HasDays && !cursor.DayComesLater)
                cursor.Return(at + 1);
            else
                builder.Only(period, cursor.DayComesLater);
            return;
        }

        if (kind is Vanaf or Tot or Tm && cursor.IsYearlessDateNext)
            builder.Doubt();
        if (kind is Tot or Tm or Einde && ScheduleTimes.ReadEnd(cursor, builder))
            return;

        timeMayFollow = timeMustFollow = kind is not (Tot or Tm);
    }
}
