using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Storage;

/// <summary>Areas, postcodes and PlusWIJken in the store; two implementations, PostGIS and SQLite, with the same answers.</summary>
public interface IPlaceStore
{
    /// <summary>Makes or upgrades the geo tables (their names begin with <c>geo_</c>).</summary>
    Task MigrateAsync(CancellationToken stop);

    /// <summary>A text that changes whenever an import changed anything: part of the index stamp.</summary>
    Task<string> StampAsync(CancellationToken stop);

    /// <summary>The place at a point with every area around it; null outside all areas.</summary>
    Task<Place?> AtAsync(RdPoint point, CancellationToken stop);

    /// <summary>Everything residents' pages need to know of places.</summary>
    Task<PlaceTable> LoadTableAsync(CancellationToken stop);
}
