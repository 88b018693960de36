namespace SocialeKaart.Listings.Catalogue;

/// <summary>How far a listing reaches.</summary>
public enum ReachKind
{
    /// <summary>Its own buurt.</summary>
    Buurt,

    /// <summary>Its own wijk.</summary>
    Wijk,

    /// <summary>Its own gemeente.</summary>
    Gemeente,

    /// <summary>The whole work area.</summary>
    Regio,

    /// <summary>The whole country.</summary>
    Landelijk,

    /// <summary>On a screen, from anywhere.</summary>
    Online,

    /// <summary>By telephone, from anywhere.</summary>
    Telefonisch,

    /// <summary>Someone comes to your home, within the named areas or the region.</summary>
    Thuis,
}
