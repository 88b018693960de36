using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using SocialeKaart.Web.Map.Tapped;

namespace SocialeKaart.Web.Hosting;

/// <summary>What the server itself is told: where it listens, where its files lie, how large a request may be.</summary>
public static class SiteHost
{
    /// <summary>The address when nobody gave one.</summary>
    public const string DefaultAddress = "http://localhost:5080";

    private static readonly string[] AddressKeys = ["urls", "http_ports", "https_ports"];
    private static readonly Dictionary<string, string> Switches = new() { ["--data"] = "SocialeKaart:DataDirectory" };

    /// <summary>A published site finds its wwwroot beside the program, whatever the working folder is.</summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ContentRootPath = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null,
    };

    /// <summary>Reads <c>--data MAP</c>, sets the address and the limits.</summary>
    public static void Configure(WebApplicationBuilder builder, string[] args)
    {
        builder.Configuration.AddCommandLine(args, Switches);
        if (!IsAddressGiven(builder.Configuration))
            builder.WebHost.UseUrls(DefaultAddress);
        builder.WebHost.ConfigureKestrel(kestrel => Limit(kestrel));
        Compress(builder.Services);
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new() { Timeout = TimeSpan.FromSeconds(15) });
    }

    private static bool IsAddressGiven(ConfigurationManager configuration) =>
        AddressKeys.Any(key => !string.IsNullOrWhiteSpace(configuration[key]))
        || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();

    private static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestLineSize = 8 * 1024;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        kestrel.Limits.MaxRequestHeaderCount = 60;
        // Forms of visitors are short; an endpoint that takes a file raises this for itself.
        kestrel.Limits.MaxRequestBodySize = 128 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(75);
    }

    private static void Compress(IServiceCollection services)
    {
        // Pages hold no secret beside what a visitor typed, so a compressed length betrays nothing (BREACH).
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, BorderEndpoints.ContentType];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }
}
