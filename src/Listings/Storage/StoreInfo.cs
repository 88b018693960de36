namespace SocialeKaart.Listings.Storage;

/// <summary>What is true of the whole store. One row.</summary>
public sealed class StoreInfo
{
    /// <summary>Always 1.</summary>
    public required int Id { get; init; }

    /// <summary>Tells this store from every other: an index made of another store is never used.</summary>
    public required Guid StoreId { get; init; }

    /// <summary>True when it holds the fictional demo region: every page says so.</summary>
    public required bool IsDemo { get; set; }
}
