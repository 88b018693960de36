using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Shapes;

/// <summary>Rings in whole metres, written as the differences from point to point in seven-bit groups: about three bytes a point.</summary>
internal static class BorderBytes
{
    private const int MostPoints = 1 << 24;

    public static byte[] Write(IReadOnlyList<(int X, int Y)[]> rings)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes);
        to.Write7BitEncodedInt(rings.Count);
        foreach (var ring in rings)
        {
            to.Write7BitEncodedInt(ring.Length);
            var (x, y) = (0, 0);
            foreach (var point in ring)
            {
                to.Write7BitEncodedInt(ZigZag(point.X - x));
                to.Write7BitEncodedInt(ZigZag(point.Y - y));
                (x, y) = point;
            }
        }

        return bytes.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not rings.</exception>
    public static RdPoint[][] Read(byte[] bytes)
    {
        try
        {
            using var from = new BinaryReader(new MemoryStream(bytes));
            var rings = new RdPoint[Count(from, bytes.Length)][];
            for (var r = 0; r < rings.Length; r++)
            {
                rings[r] = new RdPoint[Count(from, bytes.Length)];
                var (x, y) = (0, 0);
                for (var i = 0; i < rings[r].Length; i++)
                {
                    x += UnZigZag(from.Read7BitEncodedInt());
                    y += UnZigZag(from.Read7BitEncodedInt());
                    rings[r][i] = new(x, y);
                }
            }

            return rings;
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException)
        {
            throw new InvalidDataException("Not a border.", e);
        }
    }

    /// <summary>No ring has more points than there are bytes: a damaged count must not ask for the memory of the machine.</summary>
    private static int Count(BinaryReader from, int bytes)
    {
        var count = from.Read7BitEncodedInt();
        return count >= 0 && count <= Math.Min(bytes, MostPoints) ? count : throw new InvalidDataException("Not a border.");
    }

    private static int ZigZag(int value) => (value << 1) ^ (value >> 31);

    private static int UnZigZag(int value) => (int)((uint)value >> 1) ^ -(value & 1);
}
