namespace SocialeKaart.Geo.Storage;

/// <summary>The two engines one store can live on.</summary>
public enum StoreEngine
{
    /// <summary>The embedded default: one file in the data directory.</summary>
    Sqlite,

    /// <summary>PostgreSQL with PostGIS: the only engine several nodes can share.</summary>
    Postgres,
}
