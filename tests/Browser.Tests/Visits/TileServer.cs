using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SocialeKaart.Browser.Tests.Visits;

/// <summary>The other party: a real host of its own that gives images of streets, and remembers all that it was told.</summary>
public sealed class TileServer : IAsyncDisposable
{
    // One pixel: a browser stretches it to a whole image.
    private static readonly byte[] Image = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGO4/+wGAAVFAp4ih+UgAAAAAElFTkSuQmCC");

    private readonly WebApplication app;
    private readonly ConcurrentQueue<string> told = [];

    private TileServer(WebApplication app) => this.app = app;

    /// <summary>The address of an image, as an operator writes it.</summary>
    public string Template => $"{Address}/{{z}}/{{x}}/{{y}}.png";

    /// <summary>Where it listens.</summary>
    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Every request: its path, and each header with its value.</summary>
    public IReadOnlyCollection<string> Told => told;

    /// <summary>Starts it on a free port.</summary>
    public static async Task<TileServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new TileServer(builder.Build());
        server.app.Run(server.AnswerAsync);
        await server.app.StartAsync();
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var line = new StringBuilder(context.Request.Path + context.Request.QueryString.Value);
        foreach (var header in context.Request.Headers)
            line.Append('\n').Append(header.Key).Append(": ").Append(header.Value.ToString());
        told.Enqueue(line.ToString());
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "image/png";
        await context.Response.Body.WriteAsync(Image);
    }
}
