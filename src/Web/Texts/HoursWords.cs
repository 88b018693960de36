using SocialeKaart.Listings.Crisis;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>Whether somebody answers now, in words.</summary>
public static class HoursWords
{
    /// <summary>"nu open", "nu open, tot 21 uur", "open om 11 uur"; empty when the hours are not known.</summary>
    public static string Say(LineMoment at) => (at.IsOpen, After(at)) switch
    {
        (true, "") => T("nu open"),
        (true, var until) => T("nu open, {0}", until),
        (_, var opens) => opens,
    };

    /// <summary>What stands behind the number of a line: "dag en nacht", "nu open, tot 21 uur"; empty when not known.</summary>
    public static string Of(CrisisContact contact) => contact.Line.Hours.DayAndNight ? T("dag en nacht") : Say(contact.At);

    /// <summary>"Van maandag tot en met vrijdag, van 9 tot 17 uur. Op zaterdag, van 10 tot 12 uur."; empty when the hours are not known.</summary>
    public static string Week(LineHours hours) => hours.DayAndNight ? T("Dag en nacht.") : string.Join(' ', hours.Spans.Select(Span));

    private static string Span(LineSpan span)
    {
        var (first, last, clock) = (WhenWords.DayName(span.FirstDay), WhenWords.DayName(span.LastDay), WhenWords.Span(span.From, span.To));
        return Sentence.Upper((span.IsEveryDay, span.FirstDay == span.LastDay) switch
        {
            (true, _) => T("Elke dag, van {0}.", clock),
            (_, true) => T("Op {0}, van {1}.", first, clock),
            _ => T("Van {0} tot en met {1}, van {2}.", first, last, clock),
        });
    }

    /// <summary>"Nu open" or "Nu dicht". Not for hours that are not known.</summary>
    public static string State(bool isOpen) => isOpen ? T("Nu open") : T("Nu dicht");

    /// <summary>What follows after that: "tot 17 uur", "morgen open om 9 uur"; empty when nothing does.</summary>
    public static string After(LineMoment at)
    {
        if (at.Until is { } until)
            return T("tot {0}", WhenWords.Clock(until));
        if (at.Opens is not { } opens)
            return "";
        var (day, time) = (DateOnly.FromDateTime(opens), WhenWords.Clock(TimeOnly.FromDateTime(opens)));
        return at.DaysAhead switch
        {
            0 => T("open om {0}", time),
            1 => T("morgen open om {0}", time),
            < 7 => T("open op {0} om {1}", WhenWords.DayName(day.DayOfWeek), time),
            _ => T("open op {0} om {1}", WhenWords.Date(day), time),
        };
    }
}
