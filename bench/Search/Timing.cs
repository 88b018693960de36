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
    private static readonly TimeSpan LeastTime = TimeSpan.FromSeconds(4);

    /// <summary>
    /// Asks all questions at least three times and for four seconds, so that code, caches and plans are warm, and keeps the quickest
    /// round: the machine may have other work to do during the rest.
    /// </summary>
    /// <param name="questions">How many.</param>
    /// <param name="ask">Asks the one with this number and says how many it found.</param>
    public static Timing Of(int questions, Func<int, int> ask)
    {
        var clock = Stopwatch.StartNew();
        var (quickest, found, bytes) = (Array.Empty<double>(), 0L, 0L);
        for (var round = 0; round < LeastRounds || clock.Elapsed < LeastTime; round++)
        {
            var times = new double[questions];
            bytes = GC.GetAllocatedBytesForCurrentThread();
            found = Round(times, ask);
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            if (quickest.Length == 0 || times.Sum() < quickest.Sum())
                quickest = times;
        }

        Array.Sort(quickest);
        return new Timing(quickest[quickest.Length / 2], quickest[quickest.Length * 99 / 100], (double)found / questions, (double)bytes / questions);
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
