using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace SocialeKaart.Web.Privacy;

/// <summary>Takes out of the request's trace what tells what somebody asked or from where; method, route and status stay.</summary>
public sealed class QuietTraces(RequestDelegate next)
{
    private static readonly string[] Private =
    [
        "url.full", "url.path", "url.query", "http.url", "http.target", "http.path", "http.user_agent", "user_agent.original", "http.request.method_original",
        "client.address", "client.port", "network.peer.address", "network.peer.port", "http.client_ip", "net.peer.ip",
    ];

    /// <summary>Cleans before and after: the framework and listeners write at both ends.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var activity = context.Features.Get<IHttpActivityFeature>()?.Activity;
        if (activity is null)
        {
            await next(context);
            return;
        }

        Clean(activity);
        try
        {
            await next(context);
        }
        finally
        {
            Clean(activity);
        }
    }

    private static void Clean(Activity activity)
    {
        foreach (var tag in Private)
            activity.SetTag(tag, null);
    }
}
