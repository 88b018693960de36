using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace SocialeKaart.Geo.Imports;

/// <summary>
/// Gets an official file. What was broken off goes on where it stopped (Range with If-Range), in this run or the next, unless the file
/// has changed meanwhile; what is whole has the length the server told.
/// </summary>
/// <param name="client">Its own time-out should be infinite: large files take long, and silence is what is waited for here.</param>
/// <param name="patience">How long the server may say nothing.</param>
public sealed class SourceDownload(HttpClient client, TimeSpan patience)
{
    private const int MostBreaks = 20;
    private const int Chunk = 1 << 16;

    /// <summary>Downloads to a file in the folder and returns its path. An unfinished one stays beside it for the next time.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="folder">Where it goes; made when absent.</param>
    /// <param name="name">What it is called there.</param>
    /// <param name="progress">Hears of whole megabytes; may be null.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="ImportRefusedException">No connection, another answer than the file, silence, or no room. The message is Dutch.</exception>
    public async Task<string> GetAsync(Uri address, string folder, string name, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        var whole = Path.Combine(folder, name);
        var part = new PartialFile(whole);
        for (var breaks = 0; ; breaks++)
        {
            var before = part.Length;
            var cause = await TryOnceAsync(address, part, done => progress?.Report(done), stop);
            if (cause is null)
                return part.Finish();
            if (part.Length == before || breaks == MostBreaks)
                throw Unreachable(address, part, cause);
        }
    }

    /// <summary>Null when the file is whole, else what broke it off.</summary>
    private async Task<Exception?> TryOnceAsync(Uri address, PartialFile part, Action<ImportProgress> report, CancellationToken stop)
    {
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(stop);
        silence.CancelAfter(patience);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (part.Length > 0 && part.Tag is { } tag)
            {
                request.Headers.Range = new RangeHeaderValue(part.Length, null);
                request.Headers.TryAddWithoutValidation("If-Range", tag);
            }

            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, silence.Token);
            if (answer.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
                return answer.Content.Headers.ContentRange?.Length is { } length && part.IsWhole(length) ? null : part.BeginAnew();
            Refuse(address, answer);
            var total = part.Accept(answer);
            await CopyAsync(answer, part, total, report, silence);
            return part.IsWhole(total) ? null : new IOException("de verbinding werd verbroken");
        }
        catch (Exception e) when (e is HttpRequestException or IOException && !stop.IsCancellationRequested)
        {
            return e;
        }
        catch (OperationCanceledException e) when (!stop.IsCancellationRequested)
        {
            return new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"er kwam {patience.TotalSeconds:0} seconden niets"), e);
        }
    }

    private async Task CopyAsync(
        HttpResponseMessage answer, PartialFile part, long? total, Action<ImportProgress> report, CancellationTokenSource silence)
    {
        await using var content = await answer.Content.ReadAsStreamAsync(silence.Token);
        await using var to = part.OpenToWrite();
        var buffer = new byte[Chunk];
        for (int read; (read = await content.ReadAsync(buffer, silence.Token)) > 0;)
        {
            silence.CancelAfter(patience);
            part.Write(to, buffer.AsSpan(0, read));
            report(new($"{part.Name} ophalen (MB)", (int)(to.Position >> 20), (int)((total ?? 0) >> 20)));
        }
    }

    private static void Refuse(Uri address, HttpResponseMessage answer)
    {
        if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.PartialContent))
        {
            throw new ImportRefusedException(
                $"{address} geeft antwoord {(int)answer.StatusCode} ({answer.ReasonPhrase}) en geen bestand. Zoek het nieuwe adres op de site "
                + "van de uitgever en stel het in (docs/operation.md, Official files), of geef een bestand. Er is niets veranderd.");
        }
    }

    private static ImportRefusedException Unreachable(Uri address, PartialFile part, Exception cause) => new(
        $"{address} kan niet worden opgehaald: {cause.Message}. Is deze computer verbonden met internet? "
        + (part.Length > 0 ? $"Er staat {part.Length >> 20} MB klaar in {part.FullPath}; dezelfde opdracht gaat daar verder. " : "")
        + "Het bestand zelf ophalen en meegeven kan ook. Er is niets veranderd.", cause);
}
