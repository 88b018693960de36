using SocialeKaart.Listings.Storage;
using SocialeKaart.Web.Privacy;

namespace SocialeKaart.Web.Security;

/// <summary>
/// Reads the secret of anonymous forms from the store and keeps it in memory, so that a form can be shown while the database is down. It
/// is the same on every node and never changes.
/// </summary>
public sealed partial class FormKeyReader(ListingsStore store, ILogger<FormKeyReader> log) : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestDelayOfStart = TimeSpan.FromSeconds(2);
    private readonly TaskCompletionSource tried = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile byte[]? secret;

    /// <summary>The secret; null as long as the store was never reached.</summary>
    public byte[]? Secret => secret;

    /// <summary>Tries once before visitors come, but a database that does not answer holds up no start.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await base.StartAsync(cancellationToken);
        await Task.WhenAny(tried.Task, Task.Delay(LongestDelayOfStart, cancellationToken));
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (secret is null)
        {
            try
            {
                secret = await FormKey.ReadAsync(store, stoppingToken);
            }
            catch (Exception e) when (ListingsStore.IsUnreachable(e))
            {
                NotYet(log, WithheldException.From(e));
            }

            tried.TrySetResult();
            if (secret is null)
                await Task.Delay(Again, stoppingToken);
        }
    }

    [LoggerMessage(5101, LogLevel.Warning, "The store cannot be reached: forms are not shown until it can")]
    private static partial void NotYet(ILogger log, Exception failure);
}
