using Microsoft.Extensions.Logging;

namespace SocialeKaart.Indexer.Keeping;

/// <summary>What the keeper tells an operator.</summary>
internal static partial class KeeperLog
{
    [LoggerMessage(3001, LogLevel.Information, "Read the index of {Listings} listings from its snapshot, up to feed row {Feed}")]
    public static partial void SnapshotRead(ILogger log, int listings, long feed);

    [LoggerMessage(3002, LogLevel.Warning, "The snapshot cannot be used, so the index is rebuilt: {Reason}")]
    public static partial void SnapshotUnusable(ILogger log, string reason);

    [LoggerMessage(3003, LogLevel.Information, "Rebuilding the index: {Reason}")]
    public static partial void Rebuilding(ILogger log, string reason);

    [LoggerMessage(3004, LogLevel.Information, "Built the index of {Listings} listings in {Milliseconds} ms, up to feed row {Feed}")]
    public static partial void Built(ILogger log, int listings, long milliseconds, long feed);

    [LoggerMessage(3005, LogLevel.Warning, "The store cannot be reached; serving the index as it is and trying again")]
    public static partial void StoreUnreachable(ILogger log, Exception cause);

    [LoggerMessage(3006, LogLevel.Information, "The store is reached again")]
    public static partial void StoreReached(ILogger log);

    [LoggerMessage(3007, LogLevel.Warning, "The snapshot could not be written; a restart will take longer")]
    public static partial void SnapshotNotWritten(ILogger log, Exception cause);

    [LoggerMessage(3008, LogLevel.Debug, "Applied {Changed} changed and {Removed} removed listings, up to feed row {Feed}")]
    public static partial void Applied(ILogger log, int changed, int removed, long feed);

    [LoggerMessage(3009, LogLevel.Information, "The base of the index was rebuilt with {Listings} listings")]
    public static partial void Rebased(ILogger log, int listings);
}
