using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SocialeKaart.Bench.Web;

/// <summary>The published site as a process of its own, on a free port of this machine.</summary>
internal sealed class PublishedSite : IAsyncDisposable
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(5);
    private readonly Process process;

    private PublishedSite(Process process, Uri address)
    {
        this.process = process;
        Client = NewClient(address);
        Known = NewClient(address);
        Known.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bench geen-cache");
    }

    /// <summary>The same browser of somebody who says who they are: what is kept for everybody is not for them, so every page is made anew.</summary>
    public HttpClient Known { get; }

    /// <summary>A browser that keeps its connections, takes what is compressed as it comes, and follows nothing.</summary>
    public HttpClient Client { get; }

    /// <summary>Processor time of the site since it started, all cores together.</summary>
    public TimeSpan Worked
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Megabytes that the process holds now.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Starts it as an installation would, but for the number of pages one visitor may ask, and waits until it takes visitors.</summary>
    /// <exception cref="InvalidOperationException">It ended, or was not ready in five minutes.</exception>
    public static async Task<PublishedSite> StartAsync(string folder, string data)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = folder };
        start.ArgumentList.Add(Path.Combine(folder, "SocialeKaart.Web.dll"));
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add(address.ToString());
        start.Environment["SocialeKaart__DataDirectory"] = data;
        start.Environment["SocialeKaart__VisitorRates__Burst"] = "1000000";
        start.Environment["SocialeKaart__VisitorRates__PerSecond"] = "1000000";
        var process = new Process { StartInfo = start };
        // Whoever does not read the output stops the process when the pipe is full.
        process.OutputDataReceived += (_, _) => { };
        process.Start();
        process.BeginOutputReadLine();
        var site = new PublishedSite(process, address);
        await site.UntilReadyAsync();
        return site;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Known.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static HttpClient NewClient(Uri address)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromSeconds(60),
        };
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br, zstd");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", "nl-NL,nl;q=0.9");
        return client;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task UntilReadyAsync()
    {
        var started = Stopwatch.StartNew();
        while (!await IsReadyAsync())
        {
            if (process.HasExited || started.Elapsed > LongEnough)
            {
                await DisposeAsync();
                throw new InvalidOperationException($"The site was not ready after {started.Elapsed.TotalSeconds:f0} s; what it said stands above.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // Nobody listens yet.
            return false;
        }
    }
}
