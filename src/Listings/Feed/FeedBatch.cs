namespace SocialeKaart.Listings.Feed;

/// <summary>A piece of the change feed.</summary>
/// <param name="UpTo">The last row in it: where to read on from. Where one was when there are no rows.</param>
/// <param name="Listings">What changed or went, each once: listings, and people of the contact chain.</param>
public sealed record FeedBatch(FeedPosition UpTo, IReadOnlyList<Guid> Listings);
