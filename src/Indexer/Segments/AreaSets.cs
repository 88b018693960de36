using System.Runtime.InteropServices;

namespace SocialeKaart.Indexer.Segments;

/// <summary>
/// Every set of areas that occurs in a segment: who something is for (<see cref="AreaRole"/>), what lies around those, the PlusWIJken of
/// the venue. An area is its number × 4 + its role. Thousands of listings are for the same gemeente, so a document holds the number of a set.
/// </summary>
/// <param name="Starts">Where each set begins in <paramref name="Areas"/>; one more than there are sets.</param>
/// <param name="Areas">The areas of all sets, one after the other.</param>
internal sealed record AreaSets(int[] Starts, int[] Areas)
{
    /// <summary>How many sets.</summary>
    public int Count => Starts.Length - 1;

    /// <summary>The areas of a set.</summary>
    public ReadOnlySpan<int> this[int set] => Areas.AsSpan(Starts[set]..Starts[set + 1]);

    /// <summary>The sets of these documents, and for each document the number of its own.</summary>
    public static (AreaSets Sets, int[] Numbers) Of(IReadOnlyList<int[]> documents)
    {
        var (known, numbers, starts, areas) = (new Dictionary<string, int>(), new int[documents.Count], new List<int> { 0 }, new List<int>());
        for (var i = 0; i < numbers.Length; i++)
        {
            // A string compares by what it holds, an array does not.
            var key = new string(MemoryMarshal.Cast<int, char>(documents[i]));
            if (!known.TryGetValue(key, out numbers[i]))
            {
                known.Add(key, numbers[i] = known.Count);
                areas.AddRange(documents[i]);
                starts.Add(areas.Count);
            }
        }

        return (new AreaSets([.. starts], [.. areas]), numbers);
    }
}
