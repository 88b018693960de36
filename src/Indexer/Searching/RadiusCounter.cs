namespace SocialeKaart.Indexer.Searching;

/// <summary>Counts how many matches are left within smaller radii. A wider one is another search: this one never saw what lies beyond.</summary>
internal sealed class RadiusCounter
{
    private int[] radii = [];
    private double[] limits = [];
    private int[] counts = [];

    /// <summary>Makes ready for a search.</summary>
    public void Reset(SearchPlan plan)
    {
        radii = plan.CountedRadii;
        (limits, counts) = radii.Length == 0 ? ([], []) : (Array.ConvertAll(radii, radius => Limit(radius)), new int[radii.Length + 1]);
    }

    /// <summary>Counts a match for the smallest radius that holds it.</summary>
    /// <param name="squared">Its distance in metres, squared; 0 for what needs no place and so is within every radius.</param>
    public void Count(double squared)
    {
        if (limits.Length == 0)
            return;

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
    /// <param name="radius">Metres; may be infinite.</param>
    public static double Limit(double radius)
    {
        var limit = radius * radius;
        while (double.IsFinite(limit) && Math.Sqrt(Math.BitIncrement(limit)) <= radius)
            limit = Math.BitIncrement(limit);
        return limit;
    }
}
