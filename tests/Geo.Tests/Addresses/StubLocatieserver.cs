using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SocialeKaart.Geo.Tests.Addresses;

/// <summary>
/// Answers on a port of its own as PDOK's Locatieserver v3_1 does: <c>/free</c> only, 400 on a parameter it does not know, codes of gemeenten
/// without "GM". Counts questions; can be made slow, broken or silent.
/// </summary>
internal sealed class StubLocatieserver : IAsyncDisposable
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "q", "fq", "fl", "rows", "start", "sort", "lat", "lon", "bq", "df", "qf" };

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly Task serving;
    private int questions;

    public StubLocatieserver()
    {
        listener.Start();
        Url = new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/bzk/locatieserver/search/v3_1");
        serving = ServeAsync();
    }

    public Uri Url { get; }

    public int Questions => Volatile.Read(ref questions);

    /// <summary>The query strings that were asked, decoded.</summary>
    public List<string> Asked { get; } = [];

    public string Body { get; set; } = "";

    public int Status { get; set; } = 200;

    /// <summary>Takes the question and never answers.</summary>
    public bool Silent { get; set; }

    public static string Docs(params string[] docs) =>
        $$$"""{"response":{"numFound":{{{docs.Length}}},"start":0,"maxScore":18.5,"numFoundExact":true,"docs":[{{{string.Join(',', docs)}}}]}}""";

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Stop();
        await serving;
        closing.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (!closing.IsCancellationRequested)
            {
                using var client = await listener.AcceptTcpClientAsync(closing.Token);
                await AnswerAsync(client.GetStream());
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or IOException)
        {
            // Closed by the test, or the client gave up waiting.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        var room = new byte[8192];
        var length = 0;
        while (!Encoding.ASCII.GetString(room, 0, length).Contains("\r\n\r\n", StringComparison.Ordinal))
            length += await stream.ReadAsync(room.AsMemory(length), closing.Token);
        Interlocked.Increment(ref questions);
        var target = new Uri(Url, Encoding.ASCII.GetString(room, 0, length).Split(' ')[1]);
        Asked.Add(Uri.UnescapeDataString(target.Query));
        if (Silent)
            await Task.Delay(Timeout.Infinite, closing.Token);

        var unknown = target.Query.TrimStart('?').Split('&').Any(part => !Known.Contains(part.Split('=')[0]));
        var (status, body) = !target.AbsolutePath.EndsWith("/v3_1/free", StringComparison.Ordinal) ? (404, "{}")
            : unknown ? (400, """{"type":"about:blank","title":"Bad Request","status":400,"detail":"Unknown parameter"}""")
            : (Status, Body);
        var bytes = Encoding.UTF8.GetBytes(body);
        var head = $"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {bytes.Length}\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), closing.Token);
        await stream.WriteAsync(bytes, closing.Token);
    }
}
