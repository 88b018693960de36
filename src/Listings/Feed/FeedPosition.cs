namespace SocialeKaart.Listings.Feed;

/// <summary>
/// How far a reader of the feed is. The number alone does not tell: a backup that is restored and then edited hands out the same numbers
/// again, for other changes.
/// </summary>
/// <param name="Number">The number of the last row that was read; 0 before the first.</param>
/// <param name="RowId">The id of that row; empty before the first.</param>
public sealed record FeedPosition(long Number, Guid RowId)
{
    /// <summary>Before the first row.</summary>
    public static FeedPosition Start { get; } = new(0, Guid.Empty);
}
