using Microsoft.Extensions.Logging;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Snapshots;

namespace SocialeKaart.Indexer.Keeping;

/// <summary>Reads the snapshot once and writes it now and then, beside the keeping: a slow disk must not hold up a change.</summary>
internal sealed class SnapshotKeeper(IndexKeeperOptions options, TimeProvider clock, ILogger log)
{
    private Task writing = Task.CompletedTask;
    private SnapshotStamp? written;
    private long writtenAt;
    private bool tried;

    /// <summary>The snapshot; null when there is none that can be used, and always after the first time.</summary>
    public (SegmentedGeneration Generation, SnapshotStamp Stamp)? Read(IndexBuilder builder)
    {
        if (tried || options.SnapshotPath is not { } path)
            return null;
        tried = true;
        try
        {
            if (SnapshotFile.Read(path, builder, number: 1) is not { } read)
                return null;
            (written, writtenAt) = (read.Stamp, clock.GetTimestamp());
            KeeperLog.SnapshotRead(log, read.Generation.Count(Listings.Catalogue.Audience.Professional), read.Stamp.FeedNumber);
            return read;
        }
        catch (Exception e) when (e is SnapshotUnusableException or IOException or UnauthorizedAccessException)
        {
            KeeperLog.SnapshotUnusable(log, e.Message);
            return null;
        }
    }

    /// <summary>Begins to write when the index is newer than the file, none is being written, and the last was long enough ago.</summary>
    public void Save(SegmentedGeneration generation, SnapshotStamp stamp, bool atOnce = false)
    {
        var due = atOnce || written is null || clock.GetElapsedTime(writtenAt) >= options.SnapshotEvery;
        if (options.SnapshotPath is not { } path || written == stamp || !due || !writing.IsCompleted)
            return;
        (written, writtenAt) = (stamp, clock.GetTimestamp());
        writing = Task.Run(() => Write(path, generation, stamp));
    }

    /// <summary>Waits for what is being written.</summary>
    public Task FinishAsync() => writing;

    private void Write(string path, SegmentedGeneration generation, SnapshotStamp stamp)
    {
        try
        {
            SnapshotFile.Write(path, generation, stamp);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            written = null;
            KeeperLog.SnapshotNotWritten(log, e);
        }
    }
}
