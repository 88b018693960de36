namespace SocialeKaart.Listings.Feed;

/// <summary>
/// The single row that hands out feed numbers. Its lock is held from the update to the commit, so the order of numbers is the order
/// of commits; an identity column would let a tailing reader miss rows.
/// </summary>
public sealed class FeedHead
{
    /// <summary>Always 1.</summary>
    public required int Id { get; init; }

    /// <summary>The last number given out; 0 in an empty store.</summary>
    public required long Last { get; init; }
}
