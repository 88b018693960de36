namespace SocialeKaart.Listings.Catalogue;

/// <summary>What sort of thing a listing is; the names are those of the spreadsheet.</summary>
public enum ListingKind
{
    /// <summary>Something people do together.</summary>
    Activiteit,

    /// <summary>Help from an organisation.</summary>
    Dienst,

    /// <summary>Help by volunteers, or a call for volunteers.</summary>
    Vrijwilligers,

    /// <summary>A scheme of a gemeente or the state, with its year.</summary>
    Regeling,

    /// <summary>A place to walk in.</summary>
    Plek,
}
