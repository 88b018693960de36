namespace SocialeKaart.Web.Map;

/// <summary>Leaves out points nobody would miss on a drawing of 400 units (Douglas-Peucker). Both ends stay where they are.</summary>
public static class LineSimplifier
{
    /// <summary>The line with fewer points: none of those left out lay further than the tolerance (in units) from it.</summary>
    public static IReadOnlyList<MapSpot> Simplify(IReadOnlyList<MapSpot> line, double tolerance = 0.9)
    {
        if (line.Count < 3)
            return line;

        var keep = new bool[line.Count];
        keep[0] = keep[^1] = true;
        var open = new Stack<(int From, int To)>([(0, line.Count - 1)]);
        while (open.TryPop(out var piece))
        {
            var (furthest, distance) = Furthest(line, piece.From, piece.To);
            if (distance <= tolerance)
                continue;
            keep[furthest] = true;
            open.Push((piece.From, furthest));
            open.Push((furthest, piece.To));
        }

        return [.. line.Where((_, i) => keep[i])];
    }

    private static (int At, double Distance) Furthest(IReadOnlyList<MapSpot> line, int from, int to)
    {
        var best = (At: from, Distance: 0.0);
        for (var i = from + 1; i < to; i++)
        {
            var distance = Distance(line[i], line[from], line[to]);
            if (distance > best.Distance)
                best = (i, distance);
        }

        return best;
    }

    private static double Distance(MapSpot p, MapSpot a, MapSpot b)
    {
        double dx = b.X - a.X, dy = b.Y - a.Y;
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        return length == 0
            ? Math.Sqrt(((p.X - a.X) * (double)(p.X - a.X)) + ((p.Y - a.Y) * (double)(p.Y - a.Y)))
            : Math.Abs((dy * (p.X - a.X)) - (dx * (p.Y - a.Y))) / length;
    }
}
