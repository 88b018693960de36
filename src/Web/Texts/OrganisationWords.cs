using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Texts;

/// <summary>Whom one deals with.</summary>
public static class OrganisationWords
{
    /// <summary>"Vereniging. Vrijwilligers doen het werk."; empty when nothing is said.</summary>
    public static string Say(Publication listing) => $"{Kind(listing.OrganisationKind)} {Work(listing.OrganisationWork)}".Trim();

    private static string Kind(OrganisationKind? kind) => kind switch
    {
        OrganisationKind.Gemeente => "De gemeente.",
        OrganisationKind.Welzijn => "Welzijnsorganisatie.",
        OrganisationKind.Zorg => "Zorgorganisatie.",
        OrganisationKind.Onderwijs => "School, cursus of bibliotheek.",
        OrganisationKind.Vereniging => "Vereniging.",
        OrganisationKind.Stichting => "Stichting, zonder winst.",
        OrganisationKind.Geloof => "Kerk, moskee of andere geloofsgroep.",
        OrganisationKind.Bedrijf => "Bedrijf.",
        OrganisationKind.Bewoners => "Bewoners uit de buurt.",
        _ => "",
    };

    private static string Work(OrganisationWork? work) => work switch
    {
        OrganisationWork.Vrijwilligers => "Vrijwilligers doen het werk.",
        OrganisationWork.Betaald => "Betaalde mensen doen het werk.",
        OrganisationWork.Samen => "Vrijwilligers en betaalde mensen doen het werk.",
        _ => "",
    };
}
