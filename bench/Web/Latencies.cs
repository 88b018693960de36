namespace SocialeKaart.Bench.Web;

/// <summary>How long the answers of one load took.</summary>
internal sealed class Latencies
{
    private readonly double[] sorted;

    /// <summary>Takes the milliseconds of every answer, and how many were not 200.</summary>
    public Latencies(double[] milliseconds, int failed) => (sorted, Failed) = ([.. milliseconds.Order()], failed);

    /// <summary>Answers that were not 200.</summary>
    public int Failed { get; }

    /// <summary>How many answers there were.</summary>
    public int Count => sorted.Length;

    /// <summary>Milliseconds within which so many of a hundred were there.</summary>
    public double this[double percent] => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * percent / 100))];
}
