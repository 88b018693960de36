using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Searching;

/// <summary>One found listing.</summary>
/// <param name="Listing">What is shown.</param>
/// <param name="Score">Higher is better; comparable within one answer only.</param>
/// <param name="DistanceMetres">Straight line from the person; null when either has no point, or the address is hidden.</param>
/// <param name="Why">How the score came about, when that was asked for; otherwise empty.</param>
public sealed record Hit(Publication Listing, double Score, double? DistanceMetres, IReadOnlyList<ScoreStep> Why)
{
    /// <summary>A hit that does not say why.</summary>
    public Hit(Publication listing, double score, double? distanceMetres)
        : this(listing, score, distanceMetres, [])
    {
    }
}
