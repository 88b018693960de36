namespace SocialeKaart.Listings.Catalogue;

/// <summary>The sorts of cost a resident can choose between.</summary>
public enum CostKind
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>Free.</summary>
    Free,

    /// <summary>Give what you can.</summary>
    Donation,

    /// <summary>An amount.</summary>
    Paid,

    /// <summary>Depends on what someone earns.</summary>
    ByIncome,
}
