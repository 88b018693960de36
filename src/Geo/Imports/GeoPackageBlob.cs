using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Geo.Imports;

/// <summary>
/// The geometry of a GeoPackage: "GP", version, flags, srs_id, an envelope whose size the flags tell, then WKB
/// (OGC 12-128r18, clause 2.1.3).
/// </summary>
internal static class GeoPackageBlob
{
    private const int FixedLength = 8;

    /// <summary>The geometry; null when the blob says it is empty.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such blob.</exception>
    public static Geometry? Read(byte[] blob)
    {
        if (blob.Length < FixedLength || blob[0] != 'G' || blob[1] != 'P')
            throw new InvalidDataException("geen kop GP");
        if (blob[2] != 0)
            throw new InvalidDataException($"versie {blob[2]}");

        var flags = blob[3];
        if ((flags & 0b0010_0000) != 0)
            throw new InvalidDataException("een uitgebreid soort geometrie");
        if ((flags & 0b0001_0000) != 0)
            return null;

        var envelope = ((flags >> 1) & 0b111) switch
        {
            0 => 0,
            1 => 32,
            2 or 3 => 48,
            4 => 64,
            _ => throw new InvalidDataException("onbekende omhullende"),
        };
        return Wkb(blob, FixedLength + envelope);
    }

    private static Geometry Wkb(byte[] blob, int at)
    {
        if (at >= blob.Length)
            throw new InvalidDataException("te kort");
        try
        {
            using var wkb = new MemoryStream(blob, at, blob.Length - at, writable: false);
            return new WKBReader(AreaBytes.Services) { HandleOrdinates = Ordinates.XY }.Read(wkb);
        }
        // A count of points made nonsense of by damage surfaces as any of these; an array that large is never really asked for.
        catch (Exception e) when (e is ParseException or IOException or ArgumentException or OverflowException or OutOfMemoryException or IndexOutOfRangeException)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }
}
