using System.Globalization;
using SocialeKaart.Listings.Feed;

namespace SocialeKaart.Indexer.Snapshots;

/// <summary>What an index was made of. The format version stands in the file's header.</summary>
/// <param name="Store">The store.</param>
/// <param name="Feed">The last feed row that is in it.</param>
/// <param name="ThesaurusHash">The thesaurus.</param>
public sealed record SnapshotStamp(StoreStamp Store, FeedPosition Feed, string ThesaurusHash)
{
    /// <summary>The number of the last feed row that is in it; 0 before the first.</summary>
    public long FeedNumber => Feed.Number;

    /// <summary>All parts in one line, for <c>/health/ready</c>: two nodes in step show the same.</summary>
    public string Text => string.Create(
        CultureInfo.InvariantCulture, $"store {Store.StoreId}, feed {FeedNumber}, geo {Store.GeoStamp}, needs {ThesaurusHash[..12]}, format {IndexFormat.Version}");
}
