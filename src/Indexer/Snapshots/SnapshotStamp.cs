using SocialeKaart.Listings.Feed;

namespace SocialeKaart.Indexer.Snapshots;

/// <summary>What an index was made of. The format version stands in the file's header.</summary>
/// <param name="Store">The store.</param>
/// <param name="FeedNumber">The last feed row that is in it.</param>
/// <param name="ThesaurusHash">The thesaurus.</param>
public sealed record SnapshotStamp(StoreStamp Store, long FeedNumber, string ThesaurusHash);
