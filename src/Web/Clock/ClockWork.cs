using SocialeKaart.Listings.Reports;
using SocialeKaart.Listings.Storage;
using SocialeKaart.Web.Privacy;

namespace SocialeKaart.Web.Clock;

/// <summary>What has to be done because time passes. Every node looks each hour; the one that has the lease does it.</summary>
public sealed partial class ClockWork(ListingsStore store, ReportBook reports, TimeProvider clock, ILogger<ClockWork> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    // Longer than an hour, so that it stays where it is; a node that went is followed up at the next look but one.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(90);
    private readonly Guid node = Guid.CreateVersion7(clock.GetUtcNow());

    /// <summary>Does what is due, when this node is the one to do it. False when another is.</summary>
    public async Task<bool> LookAsync(CancellationToken stop)
    {
        if (!await ClockLease.TakeAsync(store, node, Lease, clock.GetUtcNow(), stop))
            return false;
        var gone = await reports.DeleteOldAsync(stop);
        if (gone > 0)
            Deleted(log, gone);
        return true;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hours = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception e) when (ListingsStore.IsUnreachable(e))
            {
                Unreachable(log, WithheldException.From(e));
            }
        }
        while (await hours.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(5201, LogLevel.Information, "Deleted {Count} reports and tips that were kept long enough")]
    private static partial void Deleted(ILogger log, int count);

    [LoggerMessage(5202, LogLevel.Warning, "The store cannot be reached: what is due is looked at again in an hour")]
    private static partial void Unreachable(ILogger log, Exception failure);
}
