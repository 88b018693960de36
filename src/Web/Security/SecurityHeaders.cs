using SocialeKaart.Web.Generations;

namespace SocialeKaart.Web.Security;

/// <summary>The headers of every answer: what the page may load, who may frame it, what may be kept.</summary>
public sealed class SecurityHeaders(RequestDelegate next, IHostEnvironment environment, ContentPolicies policies)
{
    private const string PermissionsPolicy =
        "geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    private readonly bool isDevelopment = environment.IsDevelopment();

    /// <summary>Sets them when the answer begins, so that no later step can clear them.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            Write(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (context.Request.IsHttps && !isDevelopment)
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        if (!IsPartOfAPage(context))
            WritePolicies(context, headers);
        WriteKeeping(context, headers);
    }

    // A style sheet, a script or a letter obeys the policy of the page it is in; with ten of them its copies weighed as much as a picture.
    // The worker takes its policy from its own file, and does not stand in this folder.
    private static bool IsPartOfAPage(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status200OK && context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal);

    private void WritePolicies(HttpContext context, IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = policies.Of(context);
        headers["Referrer-Policy"] = "same-origin";
        // It knows no list of sites; where one is meant, frame-ancestors of the policy says who.
        if (context.GetEndpoint()?.Metadata.GetMetadata<EmbeddableAttribute>() is null)
            headers.XFrameOptions = "DENY";
        headers["Permissions-Policy"] = PermissionsPolicy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    private static void WriteKeeping(HttpContext context, IHeaderDictionary headers)
    {
        var declared = context.GetEndpoint()?.Metadata;
        if (declared?.GetMetadata<NoStoreAttribute>() is not null)
            headers.CacheControl = "no-store";
        // The letters carry a hash in their own name: style sheets refer to them, so the framework cannot fingerprint them.
        if (context.Response is { ContentType: "font/woff2", StatusCode: StatusCodes.Status200OK })
            headers.CacheControl = "public, max-age=31536000, immutable";
        if (context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) != true)
            return;

        // The address of a page can hold what somebody typed: no shared cache on the way may keep it.
        if (headers.CacheControl.Count == 0)
            headers.CacheControl = "private, no-cache";
        var isDemo = context.RequestServices.GetRequiredService<RequestGeneration>().IfReady?.IsDemo == true;
        if (isDemo || declared?.GetMetadata<NoIndexAttribute>() is not null)
            NoIndexAttribute.KeepOut(context.Response);
    }
}
