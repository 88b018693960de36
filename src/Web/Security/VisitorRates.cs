using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using SocialeKaart.Web.Errors;

namespace SocialeKaart.Web.Security;

/// <summary>
/// How many pages one connection may ask. Wide enough for a whole office behind one address; the address is
/// held in memory only, until it has been quiet for a while, and is written nowhere.
/// </summary>
public static class VisitorRates
{
    /// <summary>Registers the limit; endpoints that machines ask opt out with <c>DisableRateLimiting</c>.</summary>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<VisitorRateSettings>().Bind(configuration.GetSection("SocialeKaart:VisitorRates")).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<VisitorRateSettings>>((limiter, settings) =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Partition(context, settings.Value));
            limiter.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "5";
                return ValueTask.CompletedTask;
            };
        });
        services.AddRateLimiter();
    }

    /// <summary>Whom a connection counts as: an IPv4 address, or the /64 that one IPv6 household has.</summary>
    public static string VisitorOf(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, 8)));
    }

    private static RateLimitPartition<string> Partition(HttpContext context, VisitorRateSettings settings)
    {
        // The page that says "too many" passes this gate a second time.
        if (context.Features.Get<ShownError>() is not null)
            return RateLimitPartition.GetNoLimiter("error page");

        return RateLimitPartition.GetTokenBucketLimiter(VisitorOf(context.Connection.RemoteIpAddress), _ => new()
        {
            TokenLimit = settings.Burst,
            TokensPerPeriod = settings.PerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        });
    }
}
