using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Searching;

/// <summary>Counts how many matches are left within smaller radii. A wider one is another search: this one never saw what lies beyond.</summary>
internal sealed class RadiusCounter
{
    private DocumentValues values = null!;
    private int[] radii = [];
    private int[] counts = [];
    private double x;
    private double y;

    /// <summary>Makes ready for a search.</summary>
    public void Reset(SearchPlan plan)
    {
        radii = plan.CountedRadii;
        counts = radii.Length == 0 ? [] : new int[radii.Length + 1];
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
        var metres = 0.0;
        if (!values.Traits[document].HasFlag(DocumentTraits.Placeless))
        {
            var (dx, dy) = (values.X[document] - x, values.Y[document] - y);
            metres = Math.Sqrt((dx * dx) + (dy * dy));
        }

        // Counting the radii it lies outside of, and not stopping at the first that holds it: distances have no pattern to guess.
        var outside = 0;
        foreach (var radius in radii)
            outside += metres > radius ? 1 : 0;
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
}
