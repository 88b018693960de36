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

    /// <summary>Asks all questions at least three times and for four seconds, and times the last round: code, caches and plans are warm.</summary>
    /// <param name="questions">How many.</param>
    /// <param name="ask">Asks the one with this number and says how many it found.</param>
    public static Timing Of(int questions, Func<int, int> ask)
    {
        var (times, found, bytes) = (new double[questions], 0L, 0L);
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < LeastRounds || clock.Elapsed < LeastTime; round++)
        {
            (found, bytes) = (0, GC.GetAllocatedBytesForCurrentThread());
            for (var i = 0; i < questions; i++)
            {
                var from = Stopwatch.GetTimestamp();
                found += ask(i);
                times[i] = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
            }

            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        }

        Array.Sort(times);
        return new Timing(times[times.Length / 2], times[times.Length * 99 / 100], (double)found / questions, (double)bytes / questions);
    }
}
