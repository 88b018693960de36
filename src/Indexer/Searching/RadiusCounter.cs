using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Searching;

/// <summary>Counts how many matches are left within smaller radii. A wider one is another search: this one never saw what lies beyond.</summary>
internal sealed class RadiusCounter
{
    private DocumentValues values = null!;
    private int[] radii = [];
    private double[] limits = [];
    private int[] counts = [];
    private double x;
    private double y;

    /// <summary>Makes ready for a search.</summary>
    public void Reset(SearchPlan plan)
    {
        radii = plan.CountedRadii;
        (limits, counts) = radii.Length == 0 ? ([], []) : (Array.ConvertAll(radii, Limit), new int[radii.Length + 1]);
        if (plan.Place is { } place)
            (x, y) = (place.Point.X, place.Point.Y);
    }

    /// <summary>Makes ready for one segment.</summary>
    public void Prepare(DocumentValues documents) => values = documents;

    /// <summary>Counts a match for the smallest radius that holds it. What needs no place is within every radius.</summary>
    public void Count(int document)
    {
        if (radii.Length == 0)
            return;
        var squared = 0.0;
        if (!values.Traits[document].HasFlag(DocumentTraits.Placeless))
        {
            var (dx, dy) = (values.X[document] - x, values.Y[document] - y);
            squared = (dx * dx) + (dy * dy);
        }

        // The sign of what is left tells inside from outside, without a jump: distances have no pattern the processor could guess.
        var outside = 0;
        foreach (var limit in limits)
            outside += (int)(BitConverter.DoubleToUInt64Bits(limit - squared) >> 63);
        counts[outside]++;
    }

    /// <summary>The counts that are not zero, by radius in metres.</summary>
    public Dictionary<int, int> ToCounts()
    {
        var (found, sum) = (new Dictionary<int, int>(radii.Length), 0);
        for (var i = 0; i < radii.Length; i++)
        {
            sum += counts[i];
            if (sum > 0)
                found[radii[i]] = sum;
        }

        return found;
    }

    /// <summary>The largest square whose root, rounded as the ranking rounds it, is still within a radius: the same answer without the root.</summary>
    private static double Limit(int radius)
    {
        var limit = (double)radius * radius;
        while (Math.Sqrt(Math.BitIncrement(limit)) <= radius)
            limit = Math.BitIncrement(limit);
        return limit;
    }
}
