namespace SocialeKaart.Listings.Schedules;

/// <summary>The three regions of the Dutch school holidays. All of Limburg is Zuid.</summary>
public enum SchoolRegion
{
    /// <summary>Regio Noord.</summary>
    Noord,

    /// <summary>Regio Midden.</summary>
    Midden,

    /// <summary>Regio Zuid.</summary>
    Zuid,
}
