namespace SocialeKaart.Listings.Catalogue;

/// <summary>What to do first.</summary>
public enum FirstStep
{
    /// <summary>Walk in.</summary>
    Binnenlopen,

    /// <summary>Call.</summary>
    Bellen,

    /// <summary>Sign up.</summary>
    Aanmelden,

    /// <summary>Ask the gemeente.</summary>
    ViaGemeente,

    /// <summary>Ask the huisarts.</summary>
    ViaHuisarts,
}
