namespace SocialeKaart.Indexer.Keeping;

/// <summary>How the keeper keeps. The defaults are right for production; tests shorten the times.</summary>
public sealed class IndexKeeperOptions
{
    /// <summary>The snapshot file; null keeps the index in memory only.</summary>
    public string? SnapshotPath { get; set; }

    /// <summary>Looks at the feed at least this often, when no notice of a change comes.</summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Waits this long after the store could not be reached.</summary>
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Writes a changed index at most this often: a restart then applies at most so much of the feed.</summary>
    public TimeSpan SnapshotEvery { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Not ready when known to be behind the feed for longer.</summary>
    public TimeSpan BehindAtMost { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The base is rebuilt when the delta is more than this share of it…</summary>
    public double DeltaShare { get; set; } = 0.1;

    /// <summary>…and holds more listings than this: rebuilding a handful again and again helps nobody.</summary>
    public int DeltaAtLeast { get; set; } = 200;
}
