using Microsoft.Extensions.Options;
using SocialeKaart.Web.Map.Tapped;

namespace SocialeKaart.Web.Security;

/// <summary>
/// What a page may load: nothing but our own, and no site may show it in a frame. Two other policies exist. Pages that can show the map after a
/// tap may ask the host of the images of streets, and the parts that are meant for it may stand in a frame on sites that were named.
/// </summary>
public sealed class ContentPolicies(IOptions<MapOptions> map, IOptions<EmbeddingOptions> embedding)
{
    /// <summary>For every answer that asks for nothing else.</summary>
    public string Strict { get; } = With("");

    private string WithTiles { get; } = With(map.Value.TileHost is { } host ? $" {host}" : "");

    private string Framed { get; } = With("", embedding.Value.Sites.Count > 0 ? string.Join(' ', embedding.Value.Sites) : "'none'");

    /// <summary>Lets this one answer load images of streets. The mark is the header itself, so that it is kept in the output cache with its page.</summary>
    public void AllowTiles(HttpResponse response) => response.Headers.ContentSecurityPolicy = WithTiles;

    /// <summary>The policy of an answer that begins now: never anything but one of these.</summary>
    public string Of(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<EmbeddableAttribute>() is not null ? Framed
        : context.Response.Headers.ContentSecurityPolicy == WithTiles ? WithTiles : Strict;

    private static string With(string tiles, string frames = "'none'") =>
        $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:{tiles}; font-src 'self'; connect-src 'self'; "
        + $"manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors {frames}";
}
