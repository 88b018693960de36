namespace SocialeKaart.Listings.Catalogue;

/// <summary>Who does the work; the names are those of the spreadsheet.</summary>
public enum OrganisationWork
{
    /// <summary>Volunteers.</summary>
    Vrijwilligers,

    /// <summary>People who are paid for it.</summary>
    Betaald,

    /// <summary>Volunteers together with people who are paid.</summary>
    Samen,
}
