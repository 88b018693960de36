using System.IO.Compression;

namespace SocialeKaart.Bench.Web;

/// <summary>One answer as it came over the line.</summary>
/// <param name="Address">Its address on the site.</param>
/// <param name="Status">200 when all is well.</param>
/// <param name="Encoding">How it was compressed: br, gzip, or empty.</param>
/// <param name="HeaderBytes">Bytes of the headers.</param>
/// <param name="Body">The body as sent.</param>
internal sealed record Wire(string Address, int Status, string Encoding, int HeaderBytes, byte[] Body)
{
    /// <summary>All that came over the line.</summary>
    public int Bytes => HeaderBytes + Body.Length;

    /// <summary>Asks it.</summary>
    public static async Task<Wire> GetAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        var body = await answer.Content.ReadAsByteArrayAsync();
        // Each line as "Name: value" and a line end, and the first line of the answer.
        var headers = answer.Headers.Concat(answer.Content.Headers).SelectMany(h => h.Value.Select(value => h.Key.Length + value.Length + 4)).Sum() + 19;
        return new(address, (int)answer.StatusCode, string.Join(',', answer.Content.Headers.ContentEncoding), headers, body);
    }

    /// <summary>The body as a browser sees it.</summary>
    public byte[] Plain()
    {
        using var sent = new MemoryStream(Body);
        using Stream plain = Encoding switch
        {
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            "gzip" => new GZipStream(sent, CompressionMode.Decompress),
            "" => sent,
            _ => throw new InvalidOperationException($"{Address} came as {Encoding}, which was not expected."),
        };
        using var all = new MemoryStream();
        plain.CopyTo(all);
        return all.ToArray();
    }

    /// <summary>The body as text.</summary>
    public string Text() => System.Text.Encoding.UTF8.GetString(Plain());
}
