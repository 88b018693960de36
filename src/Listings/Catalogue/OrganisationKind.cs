namespace SocialeKaart.Listings.Catalogue;

/// <summary>What sort of organisation it is, so that people know whom they deal with; the names are those of the spreadsheet.</summary>
public enum OrganisationKind
{
    /// <summary>A gemeente.</summary>
    Gemeente,

    /// <summary>An organisation for social work.</summary>
    Welzijn,

    /// <summary>Care or treatment, registered as such.</summary>
    Zorg,

    /// <summary>A school, a library, a language course.</summary>
    Onderwijs,

    /// <summary>A club or association of members.</summary>
    Vereniging,

    /// <summary>A foundation that is none of the others.</summary>
    Stichting,

    /// <summary>A church, a mosque, or another house of faith.</summary>
    Geloof,

    /// <summary>A company.</summary>
    Bedrijf,

    /// <summary>Residents among themselves, without a legal form.</summary>
    Bewoners,
}
