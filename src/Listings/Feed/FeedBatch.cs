namespace SocialeKaart.Listings.Feed;

/// <summary>A piece of the change feed.</summary>
/// <param name="UpTo">The number of the last row in it: where to read on from.</param>
/// <param name="Listings">The listings that changed or went, each once.</param>
public sealed record FeedBatch(long UpTo, IReadOnlyList<Guid> Listings);
