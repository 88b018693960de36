namespace SocialeKaart.Geo.Places;

/// <summary>How many letters two words differ: insert, leave out, replace, or swap two neighbours.</summary>
public static class EditDistance
{
    /// <summary>Words longer than this are never alike.</summary>
    private const int Longest = PlaceName.Longest;

    /// <summary>The distance, or <paramref name="limit"/> + 1 as soon as it is sure to be more. Makes no garbage.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit || right.Length > Longest)
            return limit + 1;

        Span<int> before = stackalloc int[Longest + 1];
        Span<int> previous = stackalloc int[Longest + 1];
        Span<int> current = stackalloc int[Longest + 1];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            var least = Row(left, right, i, limit, before, previous, current);
            if (least > limit)
                return limit + 1;
            var oldest = before;
            before = previous;
            previous = current;
            current = oldest;
        }

        return Math.Min(previous[right.Length], limit + 1);
    }

    /// <summary>
    /// Fills one row of the table from the two before it; gives its least number. A cell further than the limit from the diagonal is more than
    /// the limit, so only those nearer are filled, with such a cell on either side.
    /// </summary>
    private static int Row(
        ReadOnlySpan<char> left, ReadOnlySpan<char> right, int i, int limit, ReadOnlySpan<int> before, ReadOnlySpan<int> previous, Span<int> current)
    {
        var (first, last) = (Math.Max(1, i - limit), Math.Min(right.Length, i + limit));
        current[first - 1] = first == 1 ? i : limit + 1;
        var least = current[first - 1];
        for (var j = first; j <= last; j++)
        {
            var cost = left[i - 1] == right[j - 1] ? 0 : 1;
            var best = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + cost);
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                best = Math.Min(best, before[j - 2] + 1);
            current[j] = best;
            least = Math.Min(least, best);
        }

        if (last < right.Length)
            current[last + 1] = limit + 1;
        return least;
    }
}
