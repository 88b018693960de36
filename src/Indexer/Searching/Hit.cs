using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Searching;

/// <summary>One found listing.</summary>
/// <param name="Listing">What is shown.</param>
/// <param name="Score">Higher is better; comparable within one answer only.</param>
/// <param name="DistanceMetres">Straight line from the person; null when either has no point, or the address is hidden.</param>
public sealed record Hit(Publication Listing, double Score, double? DistanceMetres);
