namespace SocialeKaart.Web.Tests.Stores;

/// <summary>What visitors were answered.</summary>
/// <param name="Asked">Searches.</param>
/// <param name="Failed">Those that were not answered with a page: an error, a refusal for asking too often, no answer.</param>
/// <param name="Over">The time over which they were asked.</param>
/// <param name="Times">How long each took, the shortest first.</param>
internal sealed record SearchTally(int Asked, int Failed, TimeSpan Over, IReadOnlyList<TimeSpan> Times)
{
    /// <summary>Searches per second.</summary>
    public double PerSecond => Asked / Over.TotalSeconds;

    /// <summary>The time that this share of the searches did not exceed, in milliseconds.</summary>
    public double Milliseconds(double share) => Times[(int)Math.Min(Times.Count - 1, Times.Count * share)].TotalMilliseconds;
}
