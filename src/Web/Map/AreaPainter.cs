using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Web.Map;

/// <summary>Draws the areas of one view: fills, borders and names.</summary>
public sealed class AreaPainter(PlaceTable places, MapView view)
{
    private static readonly int[] OwnSteps = [0, 40, -40, 80, -80];

    private readonly Dictionary<AreaCode, IReadOnlyList<IReadOnlyList<MapSpot>>> rings = [];

    /// <summary>The areas of a kind that touch the view.</summary>
    public IReadOnlyList<AreaSummary> InView(AreaKind kind) =>
        [.. places.Areas(kind).Where(area => view.Touches(area.SouthWest, area.NorthEast))];

    /// <summary>An area as a filled shape.</summary>
    public string Fill(AreaCode code)
    {
        var path = new SvgPath();
        foreach (var ring in Rings(code).Where(ring => ring.Count > 2))
            path.Ring(LineSimplifier.Simplify([.. ring, ring[0]]).Select(spot => (spot.X, spot.Y)));
        return path.ToString();
    }

    /// <summary>The borders of areas, each line once.</summary>
    public BorderLines Borders(IEnumerable<AreaCode> codes)
    {
        var lines = new BorderLines();
        foreach (var ring in codes.SelectMany(Rings))
            lines.Add(ring, view.Height);
        return lines;
    }

    /// <summary>Names at the middle of areas, where they fit, run into no pin and no other name; the own area first, which may move up or down.</summary>
    public IReadOnlyList<MapLabel> Labels(IEnumerable<AreaSummary> areas, AreaCode? own, IReadOnlyList<MapSpot> pins, int most)
    {
        // A pin with its head, and the bar in the corner.
        List<Box> taken = [.. pins.Select(pin => new Box(pin.X - 17, pin.Y - 44, pin.X + 17, pin.Y)), new(0, view.Height - 45, 135, view.Height)];
        List<MapLabel> labels = [];
        foreach (var area in areas.OrderBy(area => area.Code != own).ThenBy(area => area.Code))
        {
            if (labels.Count == most || !view.Holds(area.Centre))
                continue;
            var isOwn = area.Code == own;
            var middle = view.Place(area.Centre);
            var free = (isOwn ? OwnSteps : [0]).Select(step => middle with { Y = middle.Y + step })
                .Where(spot => IsFree(Box.Of(spot, area.Name, isOwn), taken)).Take(1).ToList();
            if (free is not [var at])
                continue;
            taken.Add(Box.Of(at, area.Name, isOwn));
            labels.Add(new(at, area.Name, isOwn));
        }

        return labels;
    }

    private bool IsFree(Box box, List<Box> taken) =>
        box.Left >= 4 && box.Right <= MapDrawing.Width - 4 && box.Top >= 2 && box.Bottom <= view.Height - 4 && !taken.Exists(box.Meets);

    private IReadOnlyList<IReadOnlyList<MapSpot>> Rings(AreaCode code)
    {
        if (rings.TryGetValue(code, out var known))
            return known;

        return rings[code] = [.. places.Outline(code).Rings
            .Select(ring => RingClipper.Clip(Drawn(ring.Select(view.Place)), view.Height))
            .Where(ring => ring.Count > 1)];
    }

    // Points that fall on one unit become one point; a ring holds its first point once.
    private static List<MapSpot> Drawn(IEnumerable<MapSpot> spots)
    {
        List<MapSpot> ring = [];
        foreach (var spot in spots)
        {
            if (ring.Count == 0 || ring[^1] != spot)
                ring.Add(spot);
        }

        if (ring.Count > 1 && ring[0] == ring[^1])
            ring.RemoveAt(ring.Count - 1);
        return ring;
    }

    private readonly record struct Box(int Left, int Top, int Right, int Bottom)
    {
        public static Box Of(MapSpot foot, string name, bool isBold)
        {
            var half = name.Length * (isBold ? 11 : 9) / 2;
            return new(foot.X - half, foot.Y - 16, foot.X + half, foot.Y + 5);
        }

        public bool Meets(Box other) => Left < other.Right && Right > other.Left && Top < other.Bottom && Bottom > other.Top;
    }
}
