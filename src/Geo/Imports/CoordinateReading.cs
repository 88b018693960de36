using System.Globalization;
using NetTopologySuite.Geometries;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Imports;

/// <summary>
/// Brings the coordinates of one file to RD New. What a file says of its system is often wrong (metres under a WGS84 label, latitude
/// before longitude); in the Netherlands the values themselves leave no doubt, so they decide. The first row decides for the whole file.
/// </summary>
internal sealed class CoordinateReading
{
    private CoordinateOrder? order;

    /// <summary>What the operator should know of it; null when all was as it should be.</summary>
    public string? Note => order switch
    {
        CoordinateOrder.LatLon => "Breedte en lengte stonden omgewisseld (lat, lon); dat is rechtgezet.",
        CoordinateOrder.NorthEast => "De RD-coördinaten stonden omgewisseld (y, x); dat is rechtgezet.",
        _ => null,
    };

    /// <summary>Converts in place.</summary>
    /// <exception cref="ImportRefusedException">The shape does not lie in or around the Netherlands in any reading.</exception>
    public Geometry ToRd(Geometry shape, string origin)
    {
        var box = shape.EnvelopeInternal;
        CheckOrder(new(box.MinX, box.MinY), origin);
        CheckOrder(new(box.MaxX, box.MaxY), origin);
        if (order != CoordinateOrder.EastNorth)
            shape.Apply(new ToRdFilter(order!.Value));
        return shape;
    }

    /// <summary>Converts one pair as it stands in the file (for GeoJSON: x before y; for columns: lon before lat).</summary>
    /// <exception cref="ImportRefusedException">The point does not lie in or around the Netherlands in any reading.</exception>
    public RdPoint ToRd(double x, double y, string origin)
    {
        CheckOrder(new(x, y), origin);
        return Convert(order!.Value, x, y);
    }

    private void CheckOrder(RdPoint point, string origin)
    {
        var here = OrderOf(point) ?? throw new ImportRefusedException(string.Create(
            CultureInfo.InvariantCulture,
            $"{origin}: het punt ({point.X}, {point.Y}) ligt niet in of rond Nederland, niet als RD-meters en niet als graden. Er is niets veranderd."));
        order ??= here;
        if (order != here)
            throw new ImportRefusedException($"{origin}: de coördinaten zijn van een andere soort dan in de rijen ervoor (graden en meters, of x en y omgewisseld). Er is niets veranderd.");
    }

    private static CoordinateOrder? OrderOf(RdPoint point) => point switch
    {
        { X: > 2 and < 8.5, Y: > 49.5 and < 56.5 } => CoordinateOrder.LonLat,
        { X: > 49.5 and < 56.5, Y: > 2 and < 8.5 } => CoordinateOrder.LatLon,
        _ when RdNew.Covers(point) => CoordinateOrder.EastNorth,
        _ when RdNew.Covers(new(point.Y, point.X)) => CoordinateOrder.NorthEast,
        _ => null,
    };

    private static RdPoint Convert(CoordinateOrder order, double x, double y) => order switch
    {
        CoordinateOrder.LonLat => RdNew.FromWgs84(new(y, x)),
        CoordinateOrder.LatLon => RdNew.FromWgs84(new(x, y)),
        CoordinateOrder.NorthEast => new(y, x),
        _ => new(x, y),
    };

    private sealed class ToRdFilter(CoordinateOrder order) : IEntireCoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq)
        {
            for (var i = 0; i < seq.Count; i++)
            {
                var (x, y) = Convert(order, seq.GetX(i), seq.GetY(i));
                seq.SetX(i, x);
                seq.SetY(i, y);
            }
        }
    }
}
