using System.Runtime.InteropServices;
using System.Text;

namespace SocialeKaart.Indexer.Snapshots;

/// <summary>Writes values and whole arrays, and keeps the checksum of what passed.</summary>
internal sealed class SnapshotWriter(Stream to)
{
    private Crc32C crc = new();

    /// <summary>Bytes written.</summary>
    public long Length { get; private set; }

    /// <summary>Their checksum.</summary>
    public uint Checksum => crc.Value;

    public void Number(long value) => Bytes(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in value)));

    public void Text(string value) => Array(Encoding.UTF8.GetBytes(value));

    /// <summary>An array with its length before it.</summary>
    public void Array<T>(T[] values)
        where T : unmanaged
    {
        Number(values.Length);

        // In pieces, because the bytes of a large array may be more than a span can count.
        for (var at = 0; at < values.Length; at += 1 << 20)
            Bytes(MemoryMarshal.AsBytes(values.AsSpan(at, Math.Min(1 << 20, values.Length - at))));
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        to.Write(bytes);
        crc.Add(bytes);
        Length += bytes.Length;
    }
}
