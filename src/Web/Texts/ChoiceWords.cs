using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Web.Texts;

/// <summary>Names of what one can choose by, as they stand in a list of choices.</summary>
public static class ChoiceWords
{
    /// <summary>Someone in a wheelchair can come.</summary>
    public const string Wheelchair = "goed met een rolstoel";

    /// <summary>"maandag"; a single day.</summary>
    public static string Of(WeekDays day) => day.ToString().ToLowerInvariant();

    /// <summary>"ochtend".</summary>
    public static string Of(DayPart part) => part.ToString().ToLowerInvariant();

    /// <summary>"zo binnenlopen".</summary>
    public static string Of(FirstStep step) => step switch
    {
        FirstStep.Binnenlopen => "zo binnenlopen",
        FirstStep.Bellen => "eerst bellen",
        FirstStep.Aanmelden => "u meldt zich aan",
        FirstStep.ViaGemeente => "via de gemeente",
        _ => "via de huisarts",
    };

    /// <summary>"bij u thuis".</summary>
    public static string Of(MeetingPlace place) => place switch
    {
        MeetingPlace.Buurt => "in de buurt",
        MeetingPlace.Thuis => "bij u thuis",
        MeetingPlace.Online => "online",
        _ => "aan de telefoon",
    };
}
