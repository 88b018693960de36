using System.Diagnostics;
using System.Net;

namespace SocialeKaart.Web.Tests.Stores;

/// <summary>
/// Visitors who search at a fixed pace, the hosts in turn, and never the same search twice. A machine that cannot keep the pace gets fewer
/// searches and not a growing queue: the tally says how many it were.
/// </summary>
internal sealed class SteadySearches(IReadOnlyList<HttpClient> hosts, int perSecond)
{
    private const int MostAtOnce = 32;

    private static readonly string[] Wants = ["koffie drinken", "ik ben veel alleen", "schaken", "hulp met formulieren", "samen eten", "wandelen in de buurt"];
    private static readonly string[] Places = ["", "6431LM", "6432AA", "Hoensbroek", "Lampendal"];

    private int answered;

    /// <summary>How many were answered so far, well or badly.</summary>
    public int Answered => Volatile.Read(ref answered);

    /// <summary>Searches until it is enough, and waits for the last answers.</summary>
    public async Task<SearchTally> RunAsync(CancellationToken enough)
    {
        var (clock, asked) = (Stopwatch.StartNew(), new List<Task<(bool Good, TimeSpan Took)>>());
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!enough.IsCancellationRequested)
        {
            while (asked.Count < clock.Elapsed.TotalSeconds * perSecond && asked.Count - Answered < MostAtOnce)
                asked.Add(AskAsync(asked.Count));
            await tick.WaitForNextTickAsync(CancellationToken.None);
        }

        var asking = clock.Elapsed;
        var answers = await Task.WhenAll(asked);
        return new(answers.Length, answers.Count(a => !a.Good), asking, [.. answers.Select(a => a.Took).Order()]);
    }

    private async Task<(bool Good, TimeSpan Took)> AskAsync(int number)
    {
        var began = Stopwatch.GetTimestamp();
        var good = false;
        try
        {
            var address = $"/zoeken?wat={Uri.EscapeDataString($"{Wants[number % Wants.Length]} {number}")}&waar={Places[number % Places.Length]}";
            using var answer = await hosts[number % hosts.Count].GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            good = answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            // No answer at all is a failure like any other.
        }

        Interlocked.Increment(ref answered);
        return (good, Stopwatch.GetElapsedTime(began));
    }
}
