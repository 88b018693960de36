using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SocialeKaart.TestSupport;

/// <summary>
/// A web server of one file that ends a connection half-way as often as it is told, and then gives the rest that is asked for.
/// It keeps the ranges people asked.
/// </summary>
public sealed class BreakingServer : IAsyncDisposable
{
    private const string Path = ":path";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;

    public BreakingServer()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/bestand.csv");

    /// <summary>What it serves; replaced when a publisher replaces the file.</summary>
    public byte[] Content { get; set; } = [];

    /// <summary>What it serves at other addresses than <see cref="Address"/>, by path and query.</summary>
    public Dictionary<string, byte[]> Pages { get; } = [];

    /// <summary>The version of the content; null for a server that tells none.</summary>
    public string? Tag { get; set; } = "\"een\"";

    /// <summary>How many answers are still broken off after half of what is left.</summary>
    public int Breaks { get; set; }

    /// <summary>Says the head of an answer and then nothing more.</summary>
    public bool FallsSilent { get; set; }

    /// <summary>The status of every answer, when not the file.</summary>
    public int Refuses { get; set; }

    /// <summary>The Range of each request, "" for the whole.</summary>
    public List<string> Asked { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        stop.Dispose();
        listener.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await using var stream = client.GetStream();
                await AnswerAsync(stream);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
        {
            // The test is over, or the client has hung up.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        var headers = await HeadersAsync(stream);
        var content = Pages.GetValueOrDefault(headers.GetValueOrDefault(Path, ""), Content);
        var range = headers.GetValueOrDefault("range", "");
        Asked.Add(range);
        if (Refuses > 0)
        {
            await HeadAsync(stream, $"{Refuses} Nee", 0, "");
            return;
        }

        var goesOn = range.Length > 0 && headers.GetValueOrDefault("if-range") == Tag;
        var from = goesOn ? int.Parse(range["bytes=".Length..^1], CultureInfo.InvariantCulture) : 0;
        if (from >= content.Length)
        {
            await HeadAsync(stream, "416 Range Not Satisfiable", 0, $"Content-Range: bytes */{content.Length}\r\n");
            return;
        }

        var rest = content.AsMemory(from);
        var told = (goesOn ? $"Content-Range: bytes {from}-{content.Length - 1}/{content.Length}\r\n" : "") + (Tag is null ? "" : $"ETag: {Tag}\r\n");
        await HeadAsync(stream, goesOn ? "206 Partial Content" : "200 OK", rest.Length, told);
        if (FallsSilent)
            await Task.Delay(Timeout.Infinite, stop.Token);
        var given = Breaks-- > 0 ? rest[..(rest.Length / 2)] : rest;
        await stream.WriteAsync(given, stop.Token);
        await stream.FlushAsync(stop.Token);
    }

    private static async Task<Dictionary<string, string>> HeadersAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        headers[Path] = (await reader.ReadLineAsync() ?? "").Split(' ').ElementAtOrDefault(1) ?? "";
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
        {
            if (line.Split(": ", 2) is [var name, var value])
                headers[name] = value;
        }

        return headers;
    }

    private async Task HeadAsync(NetworkStream stream, string status, int length, string more) => await stream.WriteAsync(
        Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n{more}\r\n"), stop.Token);
}
