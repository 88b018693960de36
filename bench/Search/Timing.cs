using System.Diagnostics;

namespace SocialeKaart.Bench.Search;

/// <summary>How long a set of questions took on one thread, one by one.</summary>
/// <param name="Median">Milliseconds.</param>
/// <param name="Slow">Milliseconds of 99 of a hundred.</param>
/// <param name="Matches">Mean of what was found.</param>
/// <param name="Bytes">Mean of what was allocated.</param>
internal sealed record Timing(double Median, double Slow, double Matches, double Bytes)
{
    private const int LeastRounds = 3;

    /// <summary>What a compiler at run time needs before it has seen enough; the Java program waits as long.</summary>
    private static readonly TimeSpan LeastTime = TimeSpan.FromSeconds(6);

    /// <summary>
    /// Asks all questions at least three times and for six seconds, so that code, caches and plans are warm. A question's time is that
    /// of its quickest round: what else the machine did in the meantime is nobody's.
    /// </summary>
    /// <param name="questions">How many.</param>
    /// <param name="ask">Asks the one with this number and says how many it found.</param>
    public static Timing Of(int questions, Func<int, int> ask)
    {
        var clock = Stopwatch.StartNew();
        var (rounds, found, bytes) = (new List<double[]>(), 0L, 0L);
        while (rounds.Count < LeastRounds || clock.Elapsed < LeastTime)
        {
            rounds.Add(new double[questions]);
            bytes = GC.GetAllocatedBytesForCurrentThread();
            found = Round(rounds[^1], ask);
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        }

        double[] times = [.. Enumerable.Range(0, questions).Select(i => rounds.Min(r => r[i])).Order()];
        return new Timing(times[times.Length / 2], times[times.Length * 99 / 100], (double)found / questions, (double)bytes / questions);
    }

    private static long Round(double[] times, Func<int, int> ask)
    {
        var found = 0L;
        for (var i = 0; i < times.Length; i++)
        {
            var from = Stopwatch.GetTimestamp();
            found += ask(i);
            times[i] = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        }

        return found;
    }
}
