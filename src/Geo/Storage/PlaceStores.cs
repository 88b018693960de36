namespace SocialeKaart.Geo.Storage;

/// <summary>Opens the place store of the engine a connection names.</summary>
public static class PlaceStores
{
    /// <summary>Opens the store; touches nothing until asked. The clock only marks when an import was, never what it holds.</summary>
    /// <param name="connection">Where it is.</param>
    /// <param name="clock">The system's when not given.</param>
    /// <param name="follower">Who must come along when codes go; null when nobody names any.</param>
    public static IPlaceStore Open(StoreConnection connection, TimeProvider? clock = null, IAreaFollower? follower = null) =>
        new PlaceStore(EngineOf(connection), clock ?? TimeProvider.System, follower);

    internal static IPlaceEngine EngineOf(StoreConnection connection) => connection.Engine == StoreEngine.Postgres
        ? new PostgisEngine(connection.ConnectionString)
        : new SqliteEngine(connection.ConnectionString);
}
