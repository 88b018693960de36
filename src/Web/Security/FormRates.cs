using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace SocialeKaart.Web.Security;

/// <summary>
/// How many forms one connection may send. In the memory of this node; the address is held no longer than an hour of rest and written nowhere.
/// </summary>
public sealed class FormRates(IOptions<FormSettings> settings) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress?> limiter = PartitionedRateLimiter.Create<IPAddress?, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(
            VisitorRates.VisitorOf(address), _ => new() { PermitLimit = settings.Value.PerHour, Window = TimeSpan.FromHours(1) }));

    /// <summary>Counts one more form of this connection. False when that is one too many.</summary>
    public bool Take(IPAddress? address)
    {
        using var lease = limiter.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();
}
