using Microsoft.Extensions.Options;
using SocialeKaart.Web.Map.Tapped;

namespace SocialeKaart.Web.Security;

/// <summary>
/// What a page may load: nothing but our own. One other policy exists, for pages that can show the map after a tap: it adds the host of the
/// images of streets, and nothing else.
/// </summary>
public sealed class ContentPolicies(IOptions<MapOptions> map)
{
    /// <summary>For every answer that asks for nothing else.</summary>
    public string Strict { get; } = With("");

    private string WithTiles { get; } = With(map.Value.TileHost is { } host ? $" {host}" : "");

    /// <summary>Lets this one answer load images of streets. The mark is the header itself, so that it is kept in the output cache with its page.</summary>
    public void AllowTiles(HttpResponse response) => response.Headers.ContentSecurityPolicy = WithTiles;

    /// <summary>The policy of an answer that begins now: never anything but one of the two.</summary>
    public string Of(HttpResponse response) => response.Headers.ContentSecurityPolicy == WithTiles ? WithTiles : Strict;

    private static string With(string tiles) =>
        $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:{tiles}; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
}
