using System.Numerics;
using System.Runtime.InteropServices;

namespace SocialeKaart.Indexer.Snapshots;

/// <summary>The checksum of a snapshot: CRC-32C, one processor instruction per eight bytes.</summary>
internal struct Crc32C
{
    private uint state;

    /// <summary>A checksum of nothing yet.</summary>
    public Crc32C() => state = uint.MaxValue;

    /// <summary>The checksum of all that was added.</summary>
    public readonly uint Value => ~state;

    /// <summary>Adds bytes; how they are cut into pieces does not matter.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var crc = state;
        foreach (var eight in MemoryMarshal.Cast<byte, ulong>(bytes))
            crc = BitOperations.Crc32C(crc, eight);
        foreach (var one in bytes[(bytes.Length & ~7)..])
            crc = BitOperations.Crc32C(crc, one);
        state = crc;
    }
}
