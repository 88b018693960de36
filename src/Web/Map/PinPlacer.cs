namespace SocialeKaart.Web.Map;

/// <summary>Moves pins that would cover one another apart, as little as needed, and always in the same way.</summary>
public static class PinPlacer
{
    private const int Apart = 31;
    private const int Rounds = 60;

    /// <summary>Places for pins whose points fall on these spots, within the drawing.</summary>
    public static IReadOnlyList<MapSpot> Place(IReadOnlyList<MapSpot> spots, int height)
    {
        var x = spots.Select(spot => (double)spot.X).ToArray();
        var y = spots.Select(spot => (double)spot.Y).ToArray();
        var round = 0;
        do
        {
            for (var i = 0; i < x.Length; i++)
                (x[i], y[i]) = (Math.Clamp(x[i], 18, MapDrawing.Width - 18), Math.Clamp(y[i], 44, height - 4));
        }
        while (PushApart(x, y) && ++round < Rounds);

        return [.. x.Zip(y, (left, top) => new MapSpot((int)Math.Round(left), (int)Math.Round(top)))];
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
                // Two on one spot: the later one leaves in a direction of its own.
                (dx, dy) = distance < 0.5 ? (Math.Cos(j * 2.4), Math.Sin(j * 2.4)) : (dx / distance, dy / distance);
                var step = (Apart - distance) / 2;
                (x[i], y[i], x[j], y[j]) = (x[i] - (dx * step), y[i] - (dy * step), x[j] + (dx * step), y[j] + (dy * step));
                moved = true;
            }
        }

        return moved;
    }
}
