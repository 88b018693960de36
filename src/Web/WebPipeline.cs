using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using SocialeKaart.Web.Errors;
using SocialeKaart.Web.Languages;
using SocialeKaart.Web.Privacy;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web;

/// <summary>The way of a request through the site. The order is the design; each step says what it needs before it.</summary>
public static class WebPipeline
{
    /// <summary>Builds the way.</summary>
    public static void Use(WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<QuietTraces>();
        if (app.Services.GetRequiredService<IOptions<ForwardedHeadersOptions>>().Value.ForwardedHeaders != ForwardedHeaders.None)
            app.UseForwardedHeaders();

        // Outside the output cache: the cache keeps plain text once, and every browser gets what it can read.
        app.UseResponseCompression();
        app.UseMiddleware<LanguagePrefix>();
        app.UseMiddleware<ErrorPages>();
        app.UseMiddleware<RequestShape>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        app.UseMiddleware<PageMethods>();
        app.UseAuthorization();
        app.UseOutputCache();

        app.MapStaticAssets().WithMetadata(new PublicAttribute()).DisableRateLimiting();
        app.MapRazorPages().WithStaticAssets();
        foreach (var group in app.Services.GetServices<IEndpointGroup>())
            group.Map(app);
    }
}
