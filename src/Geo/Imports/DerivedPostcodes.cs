using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Imports;

/// <summary>
/// PC4 points for a store without a postcode file: of the buurten in which a postcode occurs most, the inside point nearest to their
/// middle, weighted by inhabitants. A postcode that is nowhere the most frequent stays unknown.
/// </summary>
internal static class DerivedPostcodes
{
    public static IReadOnlyList<PostcodePoint> Of(IEnumerable<ReadArea> areas)
    {
        var buurten = new List<(Postcode Postcode, Area Area)>();
        foreach (var read in areas.Where(read => read.Area is { Kind: AreaKind.Buurt, IsWater: false }))
        {
            if (Postcode.TryParse(read.Postcode, out var postcode))
                buurten.Add((postcode, read.Area));
        }

        return
        [
            .. buurten.GroupBy(buurt => buurt.Postcode.FourDigits).OrderBy(same => same.Key.Value, StringComparer.Ordinal)
                .Select(same => Point(same.Key, [.. same.Select(buurt => buurt.Area)])),
        ];
    }

    private static PostcodePoint Point(Postcode postcode, Area[] buurten)
    {
        // An empty buurt counts for one person, so that a postcode of empty buurten still has a middle.
        var weights = buurten.Select(buurt => Math.Max(1.0, buurt.Inhabitants ?? 1)).ToArray();
        var middle = new RdPoint(
            buurten.Zip(weights, (buurt, weight) => buurt.Centre.X * weight).Sum() / weights.Sum(),
            buurten.Zip(weights, (buurt, weight) => buurt.Centre.Y * weight).Sum() / weights.Sum());
        var nearest = buurten.MinBy(buurt => buurt.Centre.SquaredDistanceTo(middle))!;
        return new(postcode, null, null, nearest.Centre);
    }
}
