namespace SocialeKaart.Web.Map;

/// <summary>Cuts a ring off at a frame somewhat larger than the drawing (Sutherland-Hodgman), so that what lies outside costs no bytes and its cut edge is not seen.</summary>
public static class RingClipper
{
    private const int Beyond = 30;

    /// <summary>The part of the ring within the frame; empty when there is none.</summary>
    public static IReadOnlyList<MapSpot> Clip(IReadOnlyList<MapSpot> ring, int height)
    {
        var cut = Cut(ring, spot => spot.X + Beyond);
        cut = Cut(cut, spot => MapDrawing.Width + Beyond - spot.X);
        cut = Cut(cut, spot => spot.Y + Beyond);
        return Cut(cut, spot => height + Beyond - spot.Y);
    }

    /// <summary>True when an edge runs along the frame: made by cutting, not by a border.</summary>
    public static bool OnFrame(MapSpot a, MapSpot b, int height) =>
        (a.X == b.X && (a.X == -Beyond || a.X == MapDrawing.Width + Beyond)) || (a.Y == b.Y && (a.Y == -Beyond || a.Y == height + Beyond));

    private static List<MapSpot> Cut(IReadOnlyList<MapSpot> ring, Func<MapSpot, int> inside)
    {
        List<MapSpot> kept = [];
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i], ring[(i + 1) % ring.Count]);
            var (a, b) = (inside(from), inside(to));
            if (a >= 0)
                kept.Add(from);
            if (a >= 0 != b >= 0)
            {
                var part = a / (double)(a - b);
                kept.Add(new((int)Math.Round(from.X + ((to.X - from.X) * part)), (int)Math.Round(from.Y + ((to.Y - from.Y) * part))));
            }
        }

        return kept;
    }
}
