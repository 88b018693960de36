namespace SocialeKaart.Geo.Storage;

/// <summary>Opens the place store of the engine a connection names.</summary>
public static class PlaceStores
{
    /// <summary>Opens the store; touches nothing until asked.</summary>
    public static IPlaceStore Open(StoreConnection connection) => throw new NotImplementedException();
}
