using Microsoft.AspNetCore.OutputCaching;

namespace SocialeKaart.Web.Caching;

/// <summary>The cache of made pages: in the memory of this node, bounded, shared with nobody.</summary>
public static class CachingServices
{
    private const long LargestCache = 64L * 1024 * 1024;
    private const long LargestPage = 1024 * 1024;

    /// <summary>Registers it.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<RequestFingerprint>();
        services.AddOutputCache();
        services.AddOptions<OutputCacheOptions>().Configure<RequestFingerprint>((cache, fingerprint) =>
        {
            cache.SizeLimit = LargestCache;
            cache.MaximumBodySize = LargestPage;
            cache.UseCaseSensitivePaths = true;
            cache.AddBasePolicy(new PublicPagePolicy(fingerprint));
        });
    }
}
