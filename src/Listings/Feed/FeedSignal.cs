using System.Collections.Concurrent;

namespace SocialeKaart.Listings.Feed;

/// <summary>
/// Wakes readers of the feed within this process as soon as a write has committed. Other processes are woken by PostgreSQL's NOTIFY,
/// or notice by looking.
/// </summary>
internal static class FeedSignal
{
    private static readonly ConcurrentDictionary<string, TaskCompletionSource> Bells = new();

    /// <summary>Completes at the next commit to this store in this process. Take it BEFORE reading the feed, or a commit in between is missed.</summary>
    public static Task Next(string connectionString) => Bells.GetOrAdd(connectionString, _ => New()).Task;

    /// <summary>Wakes all who wait.</summary>
    public static void Ring(string? connectionString)
    {
        if (connectionString is not null && Bells.TryRemove(connectionString, out var bell))
            bell.TrySetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
