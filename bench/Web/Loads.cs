using System.Diagnostics;

namespace SocialeKaart.Bench.Web;

/// <summary>Ways of asking: by the clock, as visitors come, and as fast as the answers do.</summary>
internal static class Loads
{
    /// <summary>
    /// Asks at fixed moments, whatever is still unanswered. A latency counts from the moment the question was due until the last byte is there, so
    /// that a site (or a machine) that stops for a second is charged for all that should have been asked in that second.
    /// </summary>
    /// <param name="client">Who asks.</param>
    /// <param name="rate">Questions a second.</param>
    /// <param name="count">Questions in all.</param>
    /// <param name="address">The address of each.</param>
    public static async Task<Latencies> OpenAsync(HttpClient client, int rate, int count, Func<int, string> address)
    {
        var (milliseconds, asked) = (new double[count], new Task<bool>[count]);
        var began = Stopwatch.GetTimestamp();
        for (var number = 0; number < count; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / rate);
            while (Stopwatch.GetElapsedTime(began) is var now && now < due)
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Max(1, Math.Floor((due - now).TotalMilliseconds))));
            var at = number;
            asked[at] = Task.Run(async () =>
            {
                var good = await AskAsync(client, address(at));
                milliseconds[at] = (Stopwatch.GetElapsedTime(began) - due).TotalMilliseconds;
                return good;
            });
        }

        var answers = await Task.WhenAll(asked);
        return new Latencies(milliseconds, answers.Count(good => !good));
    }

    /// <summary>Asks the next when the last is answered: how long one takes when nobody else asks.</summary>
    public static async Task<Latencies> SerialAsync(HttpClient client, int count, Func<int, string> address)
    {
        var (milliseconds, failed) = (new double[count], 0);
        for (var number = 0; number < count; number++)
        {
            var began = Stopwatch.GetTimestamp();
            failed += await AskAsync(client, address(number)) ? 0 : 1;
            milliseconds[number] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        return new Latencies(milliseconds, failed);
    }

    /// <summary>Every connection asks the same address again as soon as it has its answer. Answers a second, and how many were not 200.</summary>
    public static async Task<(double PerSecond, int Count, int Failed)> ClosedAsync(HttpClient client, int connections, TimeSpan time, string address)
    {
        var (count, failed, began) = (0, 0, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(began) < time)
            {
                if (!await AskAsync(client, address))
                    Interlocked.Increment(ref failed);
                Interlocked.Increment(ref count);
            }
        })));
        return (count / Stopwatch.GetElapsedTime(began).TotalSeconds, count, failed);
    }

    private static async Task<bool> AskAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await answer.Content.CopyToAsync(Stream.Null);
        return answer.IsSuccessStatusCode;
    }
}
