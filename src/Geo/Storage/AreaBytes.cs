using System.Security.Cryptography;
using System.Text;
using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Implementation;
using NetTopologySuite.IO;
using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Storage;

/// <summary>Areas as bytes: little-endian WKB with the SRID (EWKB) for PostGIS and for SQLite alike, and the hash of all an area says.</summary>
internal static class AreaBytes
{
    /// <summary>EPSG code of RD New.</summary>
    public const int Srid = 28992;

    /// <summary>Packed coordinates: 16 bytes a point, where objects take 48. The country has millions.</summary>
    public static NtsGeometryServices Services { get; } = new(
        PackedCoordinateSequenceFactory.DoubleFactory, PrecisionModel.Floating.Value, Srid);

    private const string HashVersion = "1";

    public static byte[] Outline(Geometry outline) => new WKBWriter(ByteOrder.LittleEndian, handleSRID: true).Write(AsMulti(outline));

    public static Geometry Read(byte[] outline) => new WKBReader(Services).Read(outline);

    /// <summary>One hash over all that the store keeps of an area. What is drawn is in it too: a neighbour's new border may move it.</summary>
    public static byte[] Hash(Area area, byte[] outline, byte[] drawn)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var facts = string.Join('\u001f', HashVersion, area.Code, area.Name, area.Kind, area.Parent, area.Inhabitants, area.IsWater);
        hash.AppendData(Encoding.UTF8.GetBytes(facts));
        hash.AppendData(outline);
        hash.AppendData(drawn);
        return hash.GetHashAndReset();
    }

    private static MultiPolygon AsMulti(Geometry outline)
    {
        var factory = Services.CreateGeometryFactory(Srid);
        return outline switch
        {
            MultiPolygon multi when multi.SRID == Srid => multi,
            MultiPolygon multi => factory.CreateMultiPolygon([.. multi.Geometries.Cast<Polygon>()]),
            Polygon polygon => factory.CreateMultiPolygon([polygon]),
            _ => throw new ArgumentException($"An area is a polygon, not a {outline.GeometryType}.", nameof(outline)),
        };
    }
}
