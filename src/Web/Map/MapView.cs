using SocialeKaart.Geo.Coordinates;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Map;

/// <summary>The piece of country a map shows, and the way from RD New to the drawing.</summary>
public sealed record MapView
{
    private const double Margin = 1.45;

    // A pin stands on its point: above the highest one there must be room for its head.
    private const double HeadRoom = 0.05;

    private MapView(double west, double north, double metresAcross, int height) =>
        (West, North, MetresAcross, Height) = (west, north, metresAcross, height);

    /// <summary>RD New x of the left edge.</summary>
    public double West { get; }

    /// <summary>RD New y of the upper edge.</summary>
    public double North { get; }

    /// <summary>Metres from left to right.</summary>
    public double MetresAcross { get; }

    /// <summary>Height of the drawing in its own units.</summary>
    public int Height { get; }

    /// <summary>RD New y of the lower edge.</summary>
    public double South => North - (Height / UnitsPerMetre);

    /// <summary>RD New x of the right edge.</summary>
    public double East => West + MetresAcross;

    private double UnitsPerMetre => MapDrawing.Width / MetresAcross;

    /// <summary>The view that holds all points with room around them.</summary>
    /// <param name="points">At least one.</param>
    /// <param name="height">Height of the drawing.</param>
    /// <param name="leastMetres">Never show less than this from left to right.</param>
    public static MapView Around(IReadOnlyList<RdPoint> points, int height, double leastMetres)
    {
        var (west, east) = (points.Min(point => point.X), points.Max(point => point.X));
        var (south, north) = (points.Min(point => point.Y), points.Max(point => point.Y));
        var aspect = (double)MapDrawing.Width / height;
        var across = Math.Max(Math.Max((east - west) * Margin, (north - south) * Margin * aspect), leastMetres);
        var (middleX, middleY) = ((west + east) / 2, (south + north) / 2);
        return new(middleX - (across / 2), middleY + (across / aspect * (0.5 + HeadRoom)), across, height);
    }

    /// <summary>The view of a whole region, as high as the region asks for.</summary>
    public static MapView Of(RdPoint southWest, RdPoint northEast)
    {
        var across = (northEast.X - southWest.X) * 1.06;
        var height = (int)Math.Clamp((northEast.Y - southWest.Y) * 1.06 * MapDrawing.Width / across, 200, 560);
        var middleY = (southWest.Y + northEast.Y) / 2;
        return new(southWest.X - (across * 0.03), middleY + (height * across / MapDrawing.Width / 2), across, height);
    }

    /// <summary>A point on the drawing.</summary>
    public MapSpot Place(RdPoint point) =>
        new((int)Math.Round((point.X - West) * UnitsPerMetre), (int)Math.Round((North - point.Y) * UnitsPerMetre));

    /// <summary>True when the point lies on the drawing.</summary>
    public bool Holds(RdPoint point) => point.X >= West && point.X <= East && point.Y >= South && point.Y <= North;

    /// <summary>True when a box touches the drawing.</summary>
    public bool Touches(RdPoint southWest, RdPoint northEast) =>
        southWest.X <= East && northEast.X >= West && southWest.Y <= North && northEast.Y >= South;

    /// <summary>A round length that makes a handy bar: about a fifth of the width.</summary>
    public MapScale Scale()
    {
        int[] lengths = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];
        var metres = lengths.LastOrDefault(length => length * UnitsPerMetre <= 110, lengths[0]);
        return new((int)Math.Round(metres * UnitsPerMetre), metres < 1000 ? T("{0} meter", metres) : T("{0} kilometer", metres / 1000));
    }
}
