namespace SocialeKaart.Listings.Schedules;

/// <summary>Days of the week, Monday first.</summary>
[Flags]
public enum WeekDays
{
    /// <summary>No day.</summary>
    None = 0,

    /// <summary>Monday.</summary>
    Maandag = 1,

    /// <summary>Tuesday.</summary>
    Dinsdag = 2,

    /// <summary>Wednesday.</summary>
    Woensdag = 4,

    /// <summary>Thursday.</summary>
    Donderdag = 8,

    /// <summary>Friday.</summary>
    Vrijdag = 16,

    /// <summary>Saturday.</summary>
    Zaterdag = 32,

    /// <summary>Sunday.</summary>
    Zondag = 64,

    /// <summary>Monday to Friday.</summary>
    Werkdagen = 31,

    /// <summary>Saturday and Sunday.</summary>
    Weekend = 96,

    /// <summary>Every day.</summary>
    Alle = 127,
}
