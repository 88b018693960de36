namespace SocialeKaart.Listings.Feed;

/// <summary>What an index was made of, apart from the feed: when any part differs, the index is rebuilt.</summary>
/// <param name="StoreId">The id the store was given when it was made: another database is another store.</param>
/// <param name="GeoStamp">Changes with every import of areas, postcodes or PlusWIJken.</param>
/// <param name="IsDemo">True for the fictional demo region.</param>
public sealed record StoreStamp(string StoreId, string GeoStamp, bool IsDemo);
