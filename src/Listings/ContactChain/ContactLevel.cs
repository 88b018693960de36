namespace SocialeKaart.Listings.ContactChain;

/// <summary>The links of the chain within the work area, in the order one turns to them; a national line is its end.</summary>
public enum ContactLevel
{
    /// <summary>The welzijnscoach of a PlusWIJk or wijk.</summary>
    Welzijnscoach,

    /// <summary>The wijkteam.</summary>
    Wijkteam,

    /// <summary>The desk of the gemeente.</summary>
    Loket,
}
