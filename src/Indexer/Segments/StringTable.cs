using System.Runtime.InteropServices;

namespace SocialeKaart.Indexer.Segments;

/// <summary>
/// Strings with numbers, in four arrays that go into the snapshot as they are: letters, starts, and an open hash table.
/// Looked up by span, without garbage, and ready the moment it is read.
/// </summary>
internal sealed class StringTable
{
    /// <summary>A table with nothing in it.</summary>
    public static readonly StringTable Empty = Of([]);

    private readonly char[] letters;
    private readonly int[] starts;
    private readonly int[] slots;

    /// <summary>A table of these arrays; a slot holds a number plus one, 0 when free.</summary>
    public StringTable(char[] letters, int[] starts, int[] slots) => (this.letters, this.starts, this.slots) = (letters, starts, slots);

    /// <summary>How many strings.</summary>
    public int Count => starts.Length - 1;

    public char[] Letters => letters;

    public int[] Starts => starts;

    public int[] Slots => slots;

    /// <summary>A string by its number.</summary>
    public ReadOnlySpan<char> this[int number] => letters.AsSpan(starts[number], starts[number + 1] - starts[number]);

    /// <summary>A table of distinct strings, numbered in the order given.</summary>
    public static StringTable Of(IReadOnlyList<string> strings)
    {
        var growing = new GrowingStrings();
        foreach (var text in strings)
            growing.NumberOf(text);
        return growing.ToTable();
    }

    /// <summary>The number of a string; -1 when it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        var mask = slots.Length - 1;
        for (var at = Hash(text) & mask; slots[at] != 0; at = (at + 1) & mask)
        {
            if (this[slots[at] - 1].SequenceEqual(text))
                return slots[at] - 1;
        }

        return -1;
    }

    /// <summary>FNV-1a with a last mix: the same on every machine, because it is stored.</summary>
    internal static int Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var unit in MemoryMarshal.Cast<char, ushort>(text))
            hash = (hash ^ unit) * 16777619u;
        hash ^= hash >> 15;
        hash *= 0x2c1b3c6d;
        return (int)(hash ^ (hash >> 12)) & int.MaxValue;
    }
}
