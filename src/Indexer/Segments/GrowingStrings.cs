namespace SocialeKaart.Indexer.Segments;

/// <summary>A <see cref="StringTable"/> while it is being made. Belongs to one thread.</summary>
internal sealed class GrowingStrings
{
    private char[] letters = new char[1024];
    private int[] starts = new int[256];
    private int[] slots = new int[512];

    /// <summary>How many strings so far.</summary>
    public int Count { get; private set; }

    /// <summary>A string by its number; not valid after the next one is added.</summary>
    public ReadOnlySpan<char> this[int number] => letters.AsSpan(starts[number], starts[number + 1] - starts[number]);

    /// <summary>The number of a string, which is added when new.</summary>
    public int NumberOf(ReadOnlySpan<char> text)
    {
        var mask = slots.Length - 1;
        var at = StringTable.Hash(text) & mask;
        for (; slots[at] != 0; at = (at + 1) & mask)
        {
            var number = slots[at] - 1;
            if (letters.AsSpan(starts[number], starts[number + 1] - starts[number]).SequenceEqual(text))
                return number;
        }

        slots[at] = Count + 1;
        Append(text);
        if (Count * 2 > slots.Length)
            Grow();
        return Count - 1;
    }

    /// <summary>A table of what is in it now; later additions do not change it.</summary>
    public StringTable ToTable() => new(letters[..starts[Count]], starts[..(Count + 1)], [.. slots]);

    /// <summary>Adds a string without looking whether it is there: for a table that is only read by number.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        var start = starts[Count];
        if (start + text.Length > letters.Length)
            Array.Resize(ref letters, Math.Max(start + text.Length, letters.Length * 2));
        text.CopyTo(letters.AsSpan(start));
        Count++;
        if (Count == starts.Length)
            Array.Resize(ref starts, starts.Length * 2);
        starts[Count] = start + text.Length;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        var mask = slots.Length - 1;
        for (var number = 0; number < Count; number++)
        {
            var at = StringTable.Hash(letters.AsSpan(starts[number], starts[number + 1] - starts[number])) & mask;
            while (slots[at] != 0)
                at = (at + 1) & mask;
            slots[at] = number + 1;
        }
    }
}
