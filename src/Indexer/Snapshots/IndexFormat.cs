namespace SocialeKaart.Indexer.Snapshots;

/// <summary>The version of everything a snapshot holds.</summary>
public static class IndexFormat
{
    /// <summary>
    /// Raise it when stored bytes, the analysis chain, the stop words, field weights, need strengths or points over the border change: an older snapshot is
    /// then rebuilt, and the log says so.
    /// </summary>
    public const int Version = 12;
}
