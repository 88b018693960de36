using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Shapes;

/// <summary>
/// Says which areas are neighbours: those that have a stretch of border in common, a corner alone is not enough. It reads the drawn borders,
/// which are the same bytes on both engines and in the place table, so that all three give one answer.
/// </summary>
internal static class SharedBorder
{
    /// <summary>Lines nearer than this (metres) are one: drawn points are whole metres, so a corner may lie that far beside its neighbour's side.</summary>
    public const double Slack = 1;

    /// <summary>A common stretch shorter than this (metres) is a corner: two borders that part there at a small angle stay near for a while.</summary>
    public const double LeastMetres = 10;

    /// <summary>True when the two have at least <see cref="LeastMetres"/> of border in common.</summary>
    public static bool Between(AreaOutline one, AreaOutline other)
    {
        if (one.Box is not { } box || other.Box is not { } otherBox)
            return false;

        var (low, high) = (
            new RdPoint(Math.Max(box.SouthWest.X, otherBox.SouthWest.X) - Slack, Math.Max(box.SouthWest.Y, otherBox.SouthWest.Y) - Slack),
            new RdPoint(Math.Min(box.NorthEast.X, otherBox.NorthEast.X) + Slack, Math.Min(box.NorthEast.Y, otherBox.NorthEast.Y) + Slack));
        var sides = Sides(one, low, high);
        var shared = 0.0;
        foreach (var (from, to) in Sides(other, low, high))
        {
            foreach (var side in sides)
                shared += Overlap(side.From, side.To, from, to);
            if (shared >= LeastMetres)
                return true;
        }

        return false;
    }

    /// <summary>The sides that touch a box.</summary>
    private static List<(RdPoint From, RdPoint To)> Sides(AreaOutline outline, RdPoint low, RdPoint high)
    {
        var sides = new List<(RdPoint, RdPoint)>();
        foreach (var ring in outline.Rings)
        {
            for (var i = 1; i < ring.Length; i++)
            {
                var (a, b) = (ring[i - 1], ring[i]);
                if (Math.Min(a.X, b.X) <= high.X && Math.Max(a.X, b.X) >= low.X && Math.Min(a.Y, b.Y) <= high.Y && Math.Max(a.Y, b.Y) >= low.Y)
                    sides.Add((a, b));
            }
        }

        return sides;
    }

    /// <summary>How many metres of the first side have the second within <see cref="Slack"/> beside them.</summary>
    private static double Overlap(RdPoint a, RdPoint b, RdPoint c, RdPoint d)
    {
        var length = a.DistanceTo(b);
        if (length == 0)
            return 0;

        // Along the first side, and beside it.
        var (x, y) = ((b.X - a.X) / length, (b.Y - a.Y) / length);
        var (along, beside) = (((c.X - a.X) * x) + ((c.Y - a.Y) * y), ((c.Y - a.Y) * x) - ((c.X - a.X) * y));
        var (alongStep, besideStep) = (((d.X - c.X) * x) + ((d.Y - c.Y) * y), ((d.Y - c.Y) * x) - ((d.X - c.X) * y));

        var (from, to) = besideStep == 0
            ? (Math.Abs(beside) <= Slack ? (0.0, 1.0) : (1.0, 0.0))
            : (Math.Max(0, (-(Slack * Math.Sign(besideStep)) - beside) / besideStep), Math.Min(1, ((Slack * Math.Sign(besideStep)) - beside) / besideStep));
        if (from >= to)
            return 0;

        var (start, end) = (along + (from * alongStep), along + (to * alongStep));
        return Math.Max(0, Math.Min(length, Math.Max(start, end)) - Math.Max(0, Math.Min(start, end)));
    }
}
