using Microsoft.AspNetCore.Http.HttpResults;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Health;

/// <summary>For the machine that watches the node: is the process alive, and may visitors be sent to it.</summary>
public sealed class HealthEndpoints : IEndpointGroup
{
    /// <summary>A node further behind than this gets no visitors.</summary>
    public static readonly TimeSpan FurthestBehind = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").WithMetadata(new PublicAttribute(), new NoStoreAttribute()).DisableRateLimiting();
        health.MapGet("/live", () => TypedResults.Ok(new LiveAnswer("live")));
        health.MapGet("/ready", Ready);
    }

    private static JsonHttpResult<ReadyAnswer> Ready(IGenerationSource source)
    {
        var generation = source.Current;
        var standing = source.Standing;
        var isReady = generation is not null && standing.Behind <= FurthestBehind;
        return TypedResults.Json(
            new ReadyAnswer(isReady ? "ready" : generation is null ? "starting" : "behind", standing.Stamp, Math.Round(standing.Behind.TotalSeconds, 1)),
            statusCode: isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
