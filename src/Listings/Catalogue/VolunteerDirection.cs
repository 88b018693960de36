namespace SocialeKaart.Listings.Catalogue;

/// <summary>Which way volunteer work goes.</summary>
public enum VolunteerDirection
{
    /// <summary>Help by volunteers.</summary>
    Biedt,

    /// <summary>A call for volunteers: shown only when asked for.</summary>
    Zoekt,
}
