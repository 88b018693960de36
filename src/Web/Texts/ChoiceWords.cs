using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>Names of what one can choose by, as they stand in a list of choices.</summary>
public static class ChoiceWords
{
    /// <summary>Someone in a wheelchair can come.</summary>
    public static string Wheelchair => T("goed met een rolstoel");

    /// <summary>"maandag"; a single day.</summary>
    public static string Of(WeekDays day) => T(day.ToString().ToLowerInvariant());

    /// <summary>"ochtend".</summary>
    public static string Of(DayPart part) => T(part.ToString().ToLowerInvariant());

    /// <summary>"zo binnenlopen".</summary>
    public static string Of(FirstStep step) => step switch
    {
        FirstStep.Binnenlopen => T("zo binnenlopen"),
        FirstStep.Bellen => T("eerst bellen"),
        FirstStep.Aanmelden => T("u meldt zich aan"),
        FirstStep.ViaGemeente => T("via de gemeente"),
        _ => T("via de huisarts"),
    };

    /// <summary>"bij u thuis".</summary>
    public static string Of(MeetingPlace place) => place switch
    {
        MeetingPlace.Buurt => T("in de buurt"),
        MeetingPlace.Thuis => T("bij u thuis"),
        MeetingPlace.Online => T("online"),
        _ => T("aan de telefoon"),
    };
}
