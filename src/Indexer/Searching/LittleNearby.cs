namespace SocialeKaart.Indexer.Searching;

/// <summary>The circle that held too little, so that a wider one was searched.</summary>
/// <param name="Metres">Its radius.</param>
/// <param name="Total">How many were found in it: none, or few that are good.</param>
public readonly record struct LittleNearby(int Metres, int Total);
