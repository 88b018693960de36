using System.Security.Cryptography;
using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Places;

/// <summary>The place table as bytes: mark, version, length, SHA-256, then the rows. Raise <see cref="Version"/> when anything here changes.</summary>
internal static class PlaceTableBytes
{
    private const uint Mark = 0x4C504B53; // "SKPL"
    private const int Version = 2;
    private const int Chunk = 1 << 20;

    public static void Write(PlaceRows rows, BinaryWriter to)
    {
        using var bytes = new MemoryStream();
        using (var payload = new BinaryWriter(bytes, System.Text.Encoding.UTF8, leaveOpen: true))
            WriteRows(rows, payload);

        to.Write(Mark);
        to.Write(Version);
        to.Write((int)bytes.Length);
        to.Write(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        to.Write(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    public static PlaceRows Read(BinaryReader from)
    {
        try
        {
            if (from.ReadUInt32() != Mark)
                throw new InvalidDataException("Not a place table.");
            if (from.ReadInt32() is var version && version != Version)
                throw new InvalidDataException($"A place table of version {version}; this program reads {Version}.");
            var length = from.ReadInt32();
            var sum = from.ReadBytes(SHA256.HashSizeInBytes);
            var payload = Payload(from, length);
            if (!SHA256.HashData(payload).AsSpan().SequenceEqual(sum))
                throw new InvalidDataException("The place table is damaged: its sum is wrong.");
            using var reader = new BinaryReader(new MemoryStream(payload));
            return ReadRows(reader);
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException)
        {
            throw new InvalidDataException("The place table is cut short.", e);
        }
    }

    /// <summary>Reads in steps: a damaged length must not ask for two gigabytes at once.</summary>
    private static byte[] Payload(BinaryReader from, int length)
    {
        using var payload = new MemoryStream();
        while (payload.Length < length)
        {
            var chunk = from.ReadBytes((int)Math.Min(Chunk, length - payload.Length));
            if (chunk.Length == 0)
                throw new InvalidDataException("The place table is cut short.");
            payload.Write(chunk);
        }

        return payload.ToArray();
    }

    private static void WriteRows(PlaceRows rows, BinaryWriter to)
    {
        to.Write(rows.Edition is not null);
        if (rows.Edition is { } edition)
        {
            to.Write(edition.Year);
            to.Write(edition.Version);
            to.Write(edition.Source);
        }

        to.Write(rows.Areas.Length);
        foreach (var area in rows.Areas)
            WriteArea(area, to);
        to.Write(rows.Towns.Length);
        foreach (var town in rows.Towns)
        {
            to.Write(town.Name);
            to.Write(town.Gemeente?.Value ?? "");
            to.Write(town.Point.X);
            to.Write(town.Point.Y);
        }

        to.Write(rows.Postcodes.Length);
        foreach (var postcode in rows.Postcodes)
        {
            to.Write(postcode.Key);
            to.Write(postcode.X);
            to.Write(postcode.Y);
            to.Write(postcode.Area);
            to.Write(postcode.Town);
        }

        to.Write(rows.Shares.Length);
        foreach (var share in rows.Shares)
        {
            to.Write(share.Key);
            to.Write(share.Area);
            to.Write(share.Percent);
        }
    }

    private static void WriteArea(AreaRow area, BinaryWriter to)
    {
        to.Write(area.Code.Value);
        to.Write(area.OfficialName);
        to.Write((byte)area.Kind);
        to.Write(area.Parent?.Value ?? "");
        to.Write(area.Centre.X);
        to.Write(area.Centre.Y);
        to.Write(area.Inhabitants ?? -1);
        to.Write(area.Drawn.Length);
        to.Write(area.Drawn);
        to.Write(area.Buurten.Count);
        foreach (var buurt in area.Buurten)
            to.Write(buurt.Value);
    }

    private static PlaceRows ReadRows(BinaryReader from)
    {
        var edition = from.ReadBoolean() ? new Edition(from.ReadInt32(), from.ReadInt32(), from.ReadString()) : null;
        var areas = new AreaRow[from.ReadInt32()];
        for (var i = 0; i < areas.Length; i++)
            areas[i] = ReadArea(from);
        var towns = new TownRow[from.ReadInt32()];
        for (var i = 0; i < towns.Length; i++)
            towns[i] = new(from.ReadString(), Code(from.ReadString()), new(from.ReadDouble(), from.ReadDouble()));
        var postcodes = new PostcodeRow[from.ReadInt32()];
        for (var i = 0; i < postcodes.Length; i++)
            postcodes[i] = new(from.ReadInt32(), from.ReadInt32(), from.ReadInt32(), from.ReadInt32(), from.ReadInt32());
        var shares = new PostcodeShareRow[from.ReadInt32()];
        for (var i = 0; i < shares.Length; i++)
            shares[i] = new(from.ReadInt32(), from.ReadInt32(), from.ReadByte());
        return new(edition, areas, towns, postcodes, shares);
    }

    private static AreaRow ReadArea(BinaryReader from)
    {
        var (code, name, kind, parent) = (new AreaCode(from.ReadString()), from.ReadString(), (AreaKind)from.ReadByte(), Code(from.ReadString()));
        var (x, y, inhabitants) = (from.ReadDouble(), from.ReadDouble(), from.ReadInt32());
        var drawn = from.ReadBytes(from.ReadInt32());
        var buurten = new AreaCode[from.ReadInt32()];
        for (var i = 0; i < buurten.Length; i++)
            buurten[i] = new(from.ReadString());
        return new(code, name, kind, parent, new(x, y), inhabitants < 0 ? null : inhabitants, drawn, buurten);
    }

    private static AreaCode? Code(string value) => value.Length == 0 ? null : new(value);
}
