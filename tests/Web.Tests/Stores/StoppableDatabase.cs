using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Web.Tests.Stores;

/// <summary>A database that a test stops, starts and restores, as its administrator would.</summary>
public abstract class StoppableDatabase(StoreConnection connection)
{
    /// <summary>Where it is.</summary>
    public StoreConnection Connection { get; } = connection;

    /// <summary>Ends every session and takes no new ones.</summary>
    public abstract void Halt();

    /// <summary>Takes sessions again.</summary>
    public abstract void Resume();

    /// <summary>Copies it as it is now. It runs.</summary>
    public abstract void BackUp();

    /// <summary>Puts the copy in its place. It was halted, and runs afterwards.</summary>
    public abstract void Restore();
}
