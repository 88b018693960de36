namespace SocialeKaart.Web.Map;

/// <summary>Moves pins that would cover one another apart, as little as needed, and always in the same way.</summary>
public static class PinPlacer
{
    private const int Apart = 31;

    // A pin is higher than wide: one right below another needs more room. Heights count for this much.
    private const double Flatten = 0.72;
    private const int Rounds = 60;

    /// <summary>Places for pins whose points fall on these spots, within the drawing.</summary>
    public static IReadOnlyList<MapSpot> Place(IReadOnlyList<MapSpot> spots, int height)
    {
        var (x, y) = Spread(spots);
        var round = 0;
        do
        {
            for (var i = 0; i < x.Length; i++)
                (x[i], y[i]) = (Math.Clamp(x[i], 18, MapDrawing.Width - 18), Math.Clamp(y[i], 44 * Flatten, (height - 4) * Flatten));
        }
        while (PushApart(x, y) && ++round < Rounds);

        return [.. x.Zip(y, (left, top) => new MapSpot((int)Math.Round(left), (int)Math.Round(top / Flatten)))];
    }

    // Pins of one house begin on a small spiral around it: pushing then spreads them to all sides instead of along a line.
    private static (double[] X, double[] Y) Spread(IReadOnlyList<MapSpot> spots)
    {
        var (x, y) = (new double[spots.Count], new double[spots.Count]);
        for (var i = 0; i < spots.Count; i++)
        {
            var before = spots.Take(i).Count(other => other == spots[i]);
            var (reach, turn) = (3 * Math.Sqrt(before), before * 2.4);
            (x[i], y[i]) = (spots[i].X + (reach * Math.Cos(turn)), (spots[i].Y * Flatten) + (reach * Math.Sin(turn)));
        }

        return (x, y);
    }

    // One round: every pair that is too near steps half of what is missing to both sides. False when all is well.
    private static bool PushApart(double[] x, double[] y)
    {
        var moved = false;
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = i + 1; j < x.Length; j++)
            {
                var (dx, dy) = (x[j] - x[i], y[j] - y[i]);
                var distance = Math.Sqrt((dx * dx) + (dy * dy));
                if (distance >= Apart - 0.5)
                    continue;
                (dx, dy) = distance < 0.01 ? (1, 0) : (dx / distance, dy / distance);
                var step = (Apart - distance) / 2;
                (x[i], y[i], x[j], y[j]) = (x[i] - (dx * step), y[i] - (dy * step), x[j] + (dx * step), y[j] + (dy * step));
                moved = true;
            }
        }

        return moved;
    }
}
