using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace SocialeKaart.Indexer.Snapshots;

/// <summary>Reads what <see cref="SnapshotWriter"/> wrote.</summary>
internal sealed class SnapshotReader(Stream from)
{
    /// <summary>The next number.</summary>
    public long Number()
    {
        long value = 0;
        from.ReadExactly(MemoryMarshal.AsBytes(new Span<long>(ref value)));
        return value;
    }

    public string Text() => Encoding.UTF8.GetString(Array<byte>());

    /// <summary>The next array.</summary>
    /// <exception cref="InvalidDataException">It claims to be longer than the file.</exception>
    public T[] Array<T>()
        where T : unmanaged
    {
        var length = Number();
        if (length < 0 || length > (from.Length - from.Position) / Unsafe.SizeOf<T>())
            throw new InvalidDataException("An array claims to be longer than the file.");
        var values = GC.AllocateUninitializedArray<T>((int)length);
        for (var at = 0; at < values.Length; at += 1 << 20)
            from.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan(at, Math.Min(1 << 20, values.Length - at))));
        return values;
    }
}
