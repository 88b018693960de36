namespace SocialeKaart.Listings.Catalogue;

/// <summary>How someone found out that a listing is true; the names are those of the spreadsheet.</summary>
public enum CheckedHow
{
    /// <summary>Went there.</summary>
    Bezoek,

    /// <summary>By telephone.</summary>
    Telefoon,

    /// <summary>By mail.</summary>
    Mail,

    /// <summary>Read it on a website.</summary>
    Website,
}
