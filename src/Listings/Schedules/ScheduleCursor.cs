using static SocialeKaart.Listings.Schedules.ScheduleTokenKind;

namespace SocialeKaart.Listings.Schedules;

/// <summary>A place in the pieces of a text. Looking beyond the end gives the end.</summary>
internal sealed class ScheduleCursor(List<ScheduleToken> tokens)
{
    public int Position { get; private set; }

    public ScheduleTokenKind Kind => At(0);

    public int Value => ValueAt(0);

    public int Extra => ExtraAt(0);

    /// <summary>A day is named further on.</summary>
    public bool DayComesLater
    {
        get
        {
            for (var i = Position; i < tokens.Count; i++)
                if (tokens[i].Kind is Dag or Datum || (tokens[i].Kind == Elke && i + 1 < tokens.Count && tokens[i + 1].Kind == Dagwoord))
                    return true;
            return false;
        }
    }

    /// <summary>"geen inloop": a word follows, so it is not about the days before.</summary>
    public bool IsWordAfter => At(1) is Woord or Vakantie or Feestdag;

    public ScheduleTokenKind At(int ahead) => Position + ahead < tokens.Count && Position + ahead >= 0 ? tokens[Position + ahead].Kind : Slot;

    public int ValueAt(int ahead) => Position + ahead < tokens.Count ? tokens[Position + ahead].Value : 0;

    public int ExtraAt(int ahead) => Position + ahead < tokens.Count ? tokens[Position + ahead].Extra : 0;

    public void Move(int by) => Position = Math.Min(Position + by, tokens.Count - 1);

    public void Return(int position) => Position = position;

    public void SkipTo(ScheduleTokenKind kind)
    {
        while (Kind != kind && Kind != Slot)
            Move(1);
    }

    /// <summary>The distance to the first piece from here that is not a small word.</summary>
    public int SkipFillers(int ahead)
    {
        while (At(ahead) is Vulsel or Ongeveer)
            ahead++;
        return ahead;
    }
}
