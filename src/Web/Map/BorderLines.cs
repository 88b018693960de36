using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Web.Map;

/// <summary>
/// Turns rings of neighbouring areas into lines: a border two areas share is drawn once, and simplified once, so that both sides agree.
/// </summary>
public sealed class BorderLines
{
    private readonly HashSet<(MapSpot, MapSpot)> edges = [];
    private readonly HashSet<(MapSpot, MapSpot)> left = [];

    /// <summary>Adds a closed ring, without the edges that cutting made.</summary>
    public void Add(IReadOnlyList<MapSpot> ring, int height)
    {
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            if (a != b && !RingClipper.OnFrame(a, b, height))
                edges.Add(Edge(a, b));
        }
    }

    /// <summary>Takes away what another set of lines draws already.</summary>
    public void Without(BorderLines other) => edges.ExceptWith(other.edges);

    /// <summary>The lines as path data.</summary>
    public string Draw()
    {
        var neighbours = edges.SelectMany(edge => new[] { (edge.Item1, edge.Item2), (edge.Item2, edge.Item1) })
            .GroupBy(pair => pair.Item1, pair => pair.Item2)
            .ToDictionary(group => group.Key, group => group.Order(Comparer<MapSpot>.Create(Compare)).ToList());
        left.UnionWith(edges);
        var path = new SvgPath();
        // First from the ends and crossings, then what is left: rings without any crossing.
        foreach (var start in neighbours.Keys.Order(Comparer<MapSpot>.Create(Compare)).OrderBy(spot => neighbours[spot].Count == 2))
        {
            foreach (var next in neighbours[start])
            {
                if (left.Remove(Edge(start, next)))
                    path.Line(LineSimplifier.Simplify(Walk(start, next, neighbours)).Select(spot => (spot.X, spot.Y)));
            }
        }

        return path.ToString();
    }

    private List<MapSpot> Walk(MapSpot start, MapSpot next, Dictionary<MapSpot, List<MapSpot>> neighbours)
    {
        List<MapSpot> line = [start, next];
        while (neighbours[line[^1]] is { Count: 2 } pair)
        {
            var onward = pair[0] == line[^2] ? pair[1] : pair[0];
            if (!left.Remove(Edge(line[^1], onward)))
                break;
            line.Add(onward);
        }

        return line;
    }

    private static (MapSpot, MapSpot) Edge(MapSpot a, MapSpot b) => Compare(a, b) <= 0 ? (a, b) : (b, a);

    private static int Compare(MapSpot a, MapSpot b) => a.X != b.X ? a.X.CompareTo(b.X) : a.Y.CompareTo(b.Y);
}
