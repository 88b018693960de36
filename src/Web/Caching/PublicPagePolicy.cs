using Microsoft.AspNetCore.OutputCaching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Languages;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Caching;

/// <summary>
/// Keeps pages that declare <see cref="CachedPageAttribute"/>, for at most a minute, under a key that holds the state of the index the page is
/// made of. Nothing has to be thrown away when the index changes: a page of an older state is simply never asked for again,
/// also when it is stored after the change.
/// </summary>
public sealed class PublicPagePolicy(RequestFingerprint fingerprint) : IOutputCachePolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var page = http.GetEndpoint()?.Metadata.GetMetadata<CachedPageAttribute>();
        var generation = page is not null && IsForEverybody(http) ? http.RequestServices.GetRequiredService<RequestGeneration>().IfReady : null;
        var may = page is not null && generation is not null;

        context.EnableOutputCaching = may;
        context.AllowCacheLookup = may;
        context.AllowCacheStorage = may;
        context.AllowLocking = may;
        if (!may)
            return ValueTask.CompletedTask;

        context.ResponseExpirationTimeSpan = Longest;
        context.CacheVaryByRules.VaryByValues["request"] = fingerprint.Of(http.Request, Wording.Current.Code, generation!.Number, page!.Parameters);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK
            || response.Headers.SetCookie.Count > 0
            || response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase))
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    private static bool IsForEverybody(HttpContext http) =>
        (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && http.User.Identity?.IsAuthenticated != true
        && http.Request.Headers.Authorization.Count == 0
        && http.GetEndpoint()?.Metadata.GetMetadata<NoStoreAttribute>() is null;
}
