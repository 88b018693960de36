using SocialeKaart.Listings.Catalogue;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>Whom one deals with.</summary>
public static class OrganisationWords
{
    /// <summary>"Vereniging. Vrijwilligers doen het werk."; empty when nothing is said.</summary>
    public static string Say(Publication listing) => $"{Kind(listing.OrganisationKind)} {Work(listing.OrganisationWork)}".Trim();

    /// <summary>"Welzijnsorganisatie."; empty when not said.</summary>
    public static string Kind(OrganisationKind? kind) => kind switch
    {
        OrganisationKind.Gemeente => T("De gemeente."),
        OrganisationKind.Welzijn => T("Welzijnsorganisatie."),
        OrganisationKind.Zorg => T("Zorgorganisatie."),
        OrganisationKind.Onderwijs => T("School, cursus of bibliotheek."),
        OrganisationKind.Vereniging => T("Vereniging."),
        OrganisationKind.Stichting => T("Stichting, zonder winst."),
        OrganisationKind.Geloof => T("Kerk, moskee of andere geloofsgroep."),
        OrganisationKind.Bedrijf => T("Bedrijf."),
        OrganisationKind.Bewoners => T("Bewoners uit de buurt."),
        _ => "",
    };

    private static string Work(OrganisationWork? work) => work switch
    {
        OrganisationWork.Vrijwilligers => T("Vrijwilligers doen het werk."),
        OrganisationWork.Betaald => T("Betaalde mensen doen het werk."),
        OrganisationWork.Samen => T("Vrijwilligers en betaalde mensen doen het werk."),
        _ => "",
    };
}
