using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Storage;

/// <summary>What the two engines do differently: opening, locking, geometry and writing in bulk. All other SQL is shared.</summary>
internal interface IPlaceEngine
{
    Task<DbSession> OpenAsync(CancellationToken stop);

    /// <summary>Begins the one writing transaction there can be at a time, over all processes.</summary>
    Task BeginWritingAsync(DbSession session, CancellationToken stop);

    /// <summary>Begins a transaction in which every read sees the same moment.</summary>
    Task BeginReadingAsync(DbSession session, CancellationToken stop);

    /// <summary>Says whether the engine can hold geometry at all, before anything is made.</summary>
    /// <exception cref="StoreUnusableException">It cannot; the message says what to do.</exception>
    Task CheckAsync(DbSession session, CancellationToken stop);

    /// <summary>The folder of the scripts among the embedded resources: "Sqlite" or "Postgres".</summary>
    string Scripts { get; }

    /// <summary>The areas of a kind within some metres of a point, water left out, in any order: by <see cref="Places.AreaLocator.IsWithin"/>.</summary>
    Task<IReadOnlyList<AreaCode>> WithinAsync(DbSession session, RdPoint point, double metres, AreaKind kind, CancellationToken stop);

    /// <summary>A condition on <c>geo_area AS area</c>: its box touches @west, @south, @east, @north. It may let through a little more.</summary>
    string InBox { get; }

    /// <summary>The expression that gives the outline of <c>geo_area AS area</c> as EWKB bytes.</summary>
    string Outline { get; }

    /// <summary>Inserts or overwrites areas.</summary>
    Task WriteAreasAsync(DbSession session, IReadOnlyList<StoredArea> areas, Action<int> done, CancellationToken stop);

    /// <summary>Removes areas by code.</summary>
    Task RemoveAreasAsync(DbSession session, IReadOnlyList<AreaCode> codes, CancellationToken stop);

    /// <summary>Fills the empty postcode table.</summary>
    Task WritePostcodesAsync(DbSession session, IReadOnlyList<LocatedPostcode> postcodes, Action<int> done, CancellationToken stop);

    /// <summary>Fills the empty table of addresses by postcode and buurt.</summary>
    Task WriteAddressesAsync(DbSession session, IReadOnlyList<PostcodeShare> shares, Action<int> done, CancellationToken stop);

    /// <summary>Writes at these postcodes which buurt they mean now.</summary>
    Task MovePostcodesAsync(DbSession session, IReadOnlyList<LocatedPostcode> postcodes, CancellationToken stop);
}
