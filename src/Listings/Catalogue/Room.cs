namespace SocialeKaart.Listings.Catalogue;

/// <summary>Whether there is room.</summary>
public enum Room
{
    /// <summary>Yes.</summary>
    Ja,

    /// <summary>There is a waiting list.</summary>
    Wachtlijst,

    /// <summary>Full.</summary>
    Vol,
}
