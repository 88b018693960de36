using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Indexer.Tests.Oracle;

/// <summary>Words of editors with what they mean to a reader, written down by hand: the slow search knows no parser and no bits.</summary>
internal static class SlowChoices
{
    private static readonly WeekDays[] Week =
        [WeekDays.Maandag, WeekDays.Dinsdag, WeekDays.Woensdag, WeekDays.Donderdag, WeekDays.Vrijdag, WeekDays.Zaterdag, WeekDays.Zondag];

    /// <summary>Times, and the parts of days one can go.</summary>
    public static readonly (string Text, (WeekDays Day, DayPart Part)[] Slots)[] Times =
    [
        ("", []),
        ("op afspraak", []),
        ("elke dinsdag 10:00-12:00", [(WeekDays.Dinsdag, DayPart.Ochtend)]),
        ("elke donderdag 11:30-14:00", [(WeekDays.Donderdag, DayPart.Ochtend), (WeekDays.Donderdag, DayPart.Middag)]),
        ("maandag 19:00-21:00, woensdag 14:00-16:00", [(WeekDays.Maandag, DayPart.Avond), (WeekDays.Woensdag, DayPart.Middag)]),
        ("zaterdag en zondag 9:00-22:00", [.. Of(WeekDays.Zaterdag), .. Of(WeekDays.Zondag)]),
        ("elke vrijdag 20:00-01:00", [(WeekDays.Vrijdag, DayPart.Avond)]),
        ("dag en nacht", [.. Week.SelectMany(Of)]),
        ("eerste zondag van de maand 14:00-16:30", [(WeekDays.Zondag, DayPart.Middag)]),
    ];

    /// <summary>Target groups with their codes.</summary>
    public static readonly (string Text, string[] Codes)[] Groups =
    [
        ("iedereen", ["iedereen"]),
        ("Ouderen (65+)", ["ouderen"]),
        ("mannen en vrouwen", ["mannen", "vrouwen"]),
        ("jongeren vanaf 12 jaar", ["jongeren"]),
        ("duivenmelkers", []),
    ];

    /// <summary>Languages with their codes.</summary>
    public static readonly (string Text, string[] Codes)[] Languages =
    [
        ("Nederlands", ["nederlands"]),
        ("Pools", ["pools"]),
        ("Nederlandse Gebarentaal", ["gebarentaal"]),
        ("Engels, Duits", ["engels", "duits"]),
        ("Klingon", []),
    ];

    /// <summary>Accessibility, and whether someone in a wheelchair can come.</summary>
    public static readonly (string Text, bool Wheelchair)[] Access = [("lift", false), ("rolstoel", true), ("Niet voor een rolstoel", false)];

    private static (WeekDays Day, DayPart Part)[] Of(WeekDays day) => [(day, DayPart.Ochtend), (day, DayPart.Middag), (day, DayPart.Avond)];
}
