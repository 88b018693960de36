namespace SocialeKaart.Listings.Catalogue;

/// <summary>Where one meets the help, as people think of it.</summary>
public enum MeetingPlace
{
    /// <summary>At a place one goes to.</summary>
    Buurt,

    /// <summary>At one's own home.</summary>
    Thuis,

    /// <summary>On a screen.</summary>
    Online,

    /// <summary>By telephone.</summary>
    Telefoon,
}
