namespace SocialeKaart.Geo.Shapes;

/// <summary>
/// Simplifies the borders of neighbours together: rings are cut where three areas meet and every shared piece is simplified once in one
/// direction, so that two neighbours keep the same line and no gap opens between them. (NetTopologySuite 2.5 has no coverage simplifier.)
/// The measure is that of Visvalingam and Whyatt: the point that spans the smallest triangle goes first.
/// </summary>
internal sealed class BorderSimplifier
{
    private readonly double smallestTriangle;
    private readonly Dictionary<(int X, int Y), ((int, int) Before, (int, int) After)> neighbours = [];
    private readonly HashSet<(int X, int Y)> junctions = [];

    private BorderSimplifier(BorderDetail detail) => smallestTriangle = detail.SmallestTriangle;

    /// <summary>
    /// The simplified rings of every area, in the order given. An area never vanishes: a ring too small to simplify stays as it is.
    /// <paramref name="around"/> are the areas of the same kind beside them, so that a part of a layer gets the lines of the whole.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<(int X, int Y)[]>> Simplify(
        IReadOnlyList<IReadOnlyList<(int X, int Y)[]>> areas, IEnumerable<IReadOnlyList<(int X, int Y)[]>> around, BorderDetail detail)
    {
        var simplifier = new BorderSimplifier(detail);
        foreach (var ring in areas.Concat(around).SelectMany(area => area))
            simplifier.Learn(ring);
        return [.. areas.Select(area => area.Select(simplifier.Simplified).ToArray())];
    }

    /// <summary>A point is a junction when two rings come to it or leave it along different lines.</summary>
    private void Learn((int X, int Y)[] ring)
    {
        for (var i = 0; i < ring.Length - 1; i++)
        {
            var before = ring[i == 0 ? ring.Length - 2 : i - 1];
            var after = ring[i + 1];
            var pair = before.CompareTo(after) <= 0 ? (before, after) : (after, before);
            if (!neighbours.TryAdd(ring[i], pair) && neighbours[ring[i]] != pair)
                junctions.Add(ring[i]);
        }
    }

    private (int X, int Y)[] Simplified((int X, int Y)[] ring)
    {
        // An island has no junction: both sides begin at the same point, the lowest, and at the one farthest from it.
        var cuts = Enumerable.Range(0, ring.Length - 1).Where(i => junctions.Contains(ring[i])).ToList();
        if (cuts.Count == 0)
            cuts.Add(Lowest(ring));
        if (cuts.Count == 1)
            cuts.Add(Farthest(ring, cuts[0]));
        cuts.Sort();

        var made = new List<(int X, int Y)>();
        for (var c = 0; c < cuts.Count; c++)
        {
            var piece = Piece(ring, cuts[c], cuts[(c + 1) % cuts.Count]);
            made.AddRange(SimplifyPiece(piece)[..^1]);
        }

        if (made.Count < 3)
            return ring;
        made.Add(made[0]);
        return [.. made];
    }

    private static int Lowest((int X, int Y)[] ring)
    {
        var lowest = 0;
        for (var i = 1; i < ring.Length - 1; i++)
        {
            if (ring[i].CompareTo(ring[lowest]) < 0)
                lowest = i;
        }

        return lowest;
    }

    private static int Farthest((int X, int Y)[] ring, int from)
    {
        var farthest = from == 0 ? 1 : 0;
        for (var i = 0; i < ring.Length - 1; i++)
        {
            var (gain, most) = (Squared(ring[from], ring[i]), Squared(ring[from], ring[farthest]));
            if (gain > most || (gain == most && i != from && ring[i].CompareTo(ring[farthest]) < 0))
                farthest = i;
        }

        return farthest;
    }

    private static (int X, int Y)[] Piece((int X, int Y)[] ring, int from, int to)
    {
        var round = ring.Length - 1;
        var length = (((to - from) + round - 1) % round) + 2;
        var piece = new (int X, int Y)[length];
        for (var i = 0; i < length; i++)
            piece[i] = ring[(from + i) % round];
        return piece;
    }

    private (int X, int Y)[] SimplifyPiece((int X, int Y)[] piece)
    {
        var turned = piece[0].CompareTo(piece[^1]) > 0 || (piece[0] == piece[^1] && piece[1].CompareTo(piece[^2]) > 0);
        if (turned)
            Array.Reverse(piece);
        var kept = WithoutSmallTriangles(piece);
        if (turned)
            Array.Reverse(kept);
        return kept;
    }

    private (int X, int Y)[] WithoutSmallTriangles((int X, int Y)[] line)
    {
        var before = Enumerable.Range(-1, line.Length).ToArray();
        var after = Enumerable.Range(1, line.Length).ToArray();
        var area = new double[line.Length];
        var queue = new PriorityQueue<int, (double Area, int At)>();
        for (var i = 1; i < line.Length - 1; i++)
            queue.Enqueue(i, (area[i] = Triangle(line[i - 1], line[i], line[i + 1]), i));

        var gone = new bool[line.Length];
        while (queue.TryDequeue(out var i, out var priority) && priority.Area < smallestTriangle)
        {
            if (gone[i] || priority.Area != area[i])
                continue;
            gone[i] = true;
            (after[before[i]], before[after[i]]) = (after[i], before[i]);
            foreach (var side in (ReadOnlySpan<int>)[before[i], after[i]])
            {
                if (side == 0 || side == line.Length - 1)
                    continue;
                // Never below the one just taken, or a long gentle bend would go point by point.
                area[side] = Math.Max(priority.Area, Triangle(line[before[side]], line[side], line[after[side]]));
                queue.Enqueue(side, (area[side], side));
            }
        }

        return [.. line.Where((_, i) => !gone[i])];
    }

    private static double Triangle((int X, int Y) a, (int X, int Y) b, (int X, int Y) c) =>
        Math.Abs((((double)b.X - a.X) * ((double)c.Y - a.Y)) - (((double)c.X - a.X) * ((double)b.Y - a.Y))) / 2;

    private static double Squared((int X, int Y) a, (int X, int Y) b) =>
        (((double)a.X - b.X) * ((double)a.X - b.X)) + (((double)a.Y - b.Y) * ((double)a.Y - b.Y));
}
