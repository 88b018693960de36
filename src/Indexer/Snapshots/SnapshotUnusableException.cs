namespace SocialeKaart.Indexer.Snapshots;

/// <summary>A snapshot cannot be used: damaged, of another version, or made with another thesaurus. The index is then rebuilt. The message says why.</summary>
public sealed class SnapshotUnusableException(string message, Exception? inner = null) : Exception(message, inner);
