using System.Globalization;

namespace SocialeKaart.Bench.Search;

/// <summary>All engines side by side, and how far ours is ahead of the fastest other at half and at 99 of a hundred questions.</summary>
internal static class ResultTable
{
    /// <summary>The table, our own engine first.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<Measured> all)
    {
        var (own, peers) = (all[0], all.Skip(1).ToList());
        yield return Line($"  {"engine",-40} {"docs",9} {"build s",8} {"docs/s",9} {"p50 ms",9} {"p99 ms",9} {"matches",9} {"× p50",7} {"× p99",7}");
        foreach (var one in all)
        {
            yield return Line(
                $"  {one.Engine,-40} {one.Documents,9:n0} {one.BuildSeconds,8:f2} {one.Documents / one.BuildSeconds,9:n0} {one.Median,9:f3} {one.Slow,9:f3} {one.Matches,9:n1} {one.Median / own.Median,7:f1} {one.Slow / own.Slow,7:f1}");
        }

        if (peers.Count == 0)
            yield break;
        yield return Line($"  ahead of the fastest peer: {peers.Min(p => p.Median) / own.Median:f1} times at p50, {peers.Min(p => p.Slow) / own.Slow:f1} times at p99");
        foreach (var peer in peers.Where(p => Math.Abs(p.Matches - own.Matches) > own.Matches / 1000))
            yield return Line($"  NOT THE SAME WORK: {peer.Engine} finds {peer.Matches:n1} a question, ours {own.Matches:n1}");
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
