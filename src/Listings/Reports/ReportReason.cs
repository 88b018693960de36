namespace SocialeKaart.Listings.Reports;

/// <summary>What somebody says is wrong with a listing; the names stand in the form and in the store.</summary>
public enum ReportReason
{
    /// <summary>They went and it was closed. Two of these put the listing in doubt.</summary>
    Dicht,

    /// <summary>Another day or hour.</summary>
    Tijd,

    /// <summary>Another telephone number.</summary>
    Telefoon,

    /// <summary>Another address.</summary>
    Adres,

    /// <summary>Other costs.</summary>
    Kosten,

    /// <summary>It is no more.</summary>
    Gestopt,

    /// <summary>What they wrote themselves.</summary>
    Anders,
}
