using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.ContactChain;

namespace SocialeKaart.Listings.Feed;

/// <summary>
/// The store as the index keeper sees it: every listing as it is shown, and what changed since. Implemented over both engines, and in
/// memory by tests. Any member may throw when the store cannot be reached; the keeper then serves what it has and tries again.
/// </summary>
public interface IPublicationSource
{
    /// <summary>What the store is now.</summary>
    Task<StoreStamp> StampAsync(CancellationToken stop);

    /// <summary>The last feed row.</summary>
    Task<FeedPosition> FeedHeadAsync(CancellationToken stop);

    /// <summary>Every listing there is, removed ones included and marked, in any order. Read the head first: what changes meanwhile comes again with the feed.</summary>
    IAsyncEnumerable<Publication> AllAsync(CancellationToken stop);

    /// <summary>
    /// The next rows, at most so many; an empty batch when there are none. Null when the row one was at is not there or is another one:
    /// a backup was restored, and what follows does not follow on what one has read.
    /// </summary>
    Task<FeedBatch?> FeedSinceAsync(FeedPosition after, int most, CancellationToken stop);

    /// <summary>These listings as they are now; a removed one is marked, one that is missing is no listing, or was never there.</summary>
    Task<IReadOnlyList<Publication>> ByIdsAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop);

    /// <summary>Everybody of the contact chain.</summary>
    Task<ContactBook> ContactsAsync(CancellationToken stop);

    /// <summary>The places of the work area.</summary>
    Task<PlaceTable> PlacesAsync(CancellationToken stop);

    /// <summary>Returns when something may have changed, and after <paramref name="atMost"/> at the latest.</summary>
    Task WaitForChangeAsync(TimeSpan atMost, CancellationToken stop);
}
