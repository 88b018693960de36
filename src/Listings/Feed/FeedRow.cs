namespace SocialeKaart.Listings.Feed;

/// <summary>One entry of the change feed: this listing, or this person of the contact chain, is not what it was. Numbers have no gaps and rise in order of commit.</summary>
public sealed class FeedRow
{
    /// <summary>1, 2, 3…</summary>
    public required long Number { get; init; }

    /// <summary>
    /// Tells this row from one that got the same number after a backup was restored. Empty for rows that were written before rows had ids.
    /// </summary>
    public required Guid Id { get; init; }

    /// <summary>What changed, appeared or went: a listing, or somebody of the contact chain. Ids tell them apart: nothing has two kinds.</summary>
    public required Guid ListingId { get; init; }
}
