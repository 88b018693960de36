using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Places.Names;

/// <summary>The places just over the border of <c>over-de-grens.csv</c>: no buurt, but a point to measure from.</summary>
public static class PlacesAbroad
{
    private static readonly Lazy<IReadOnlyList<PlaceAbroad>> Read = new(() =>
        [.. EmbeddedTable.Rows(typeof(PlacesAbroad).Assembly, "over-de-grens.csv").Select(PlaceAbroad.Of)]);

    private static readonly Lazy<ILookup<string, PlaceAbroad>> ByPostcode = new(() => Read.Value.ToLookup(place => place.Country + place.Postcode));

    /// <summary>All rows; the first of a name is its middle.</summary>
    internal static IReadOnlyList<PlaceAbroad> All => Read.Value;

    /// <summary>Where an address over the border lies: the row of the postcode that carries the town's name, else of the postcode, else of the name.</summary>
    /// <param name="country">"BE" or "DE".</param>
    /// <param name="postcode">With or without the letter of the country: "B-3620", "52062".</param>
    /// <param name="town">In any of its languages.</param>
    /// <returns>Null when neither is known.</returns>
    public static Place? Find(string country, string postcode, string town)
    {
        var folded = PlaceName.Fold(town);
        var digits = string.Concat(postcode.Where(char.IsAsciiDigit));
        var coded = ByPostcode.Value[country + digits].ToArray();
        var row = coded.FirstOrDefault(place => IsNamed(place, folded))
            ?? coded.FirstOrDefault()
            ?? All.FirstOrDefault(place => place.Country == country && IsNamed(place, folded));
        return row?.ToPlace(row.Name);
    }

    /// <summary>The rows of a postcode, none when it is not near.</summary>
    internal static IEnumerable<PlaceAbroad> OfPostcode(string country, string digits) => ByPostcode.Value[country + digits];

    /// <summary>The nearest within some metres; null for none.</summary>
    internal static PlaceAbroad? Nearest(RdPoint point, double metres) =>
        All.Where(place => place.Point.DistanceTo(point) <= metres).MinBy(place => place.Point.SquaredDistanceTo(point));

    /// <summary>True when a folded name is the place's, or one of its other names.</summary>
    internal static bool IsNamed(PlaceAbroad place, string folded) =>
        folded.Length > 0 && (PlaceName.Fold(place.Name) == folded || place.OtherNames.Any(other => PlaceName.Fold(other) == folded));
}
