using System.Text.RegularExpressions;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places.Names;

namespace SocialeKaart.Geo.Places;

/// <summary>Reads a name with what stands around it: "gemeente Heerlen", "Centrum, Heerlen", "in Hoensbroek", "Kerkstraat 12, Vaals".</summary>
internal sealed partial class NameReader(PlaceTable table, PlaceRows rows, PlaceNames names)
{
    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal)
    {
        "in", "te", "bij", "nabij", "rond", "van", "uit", "omgeving", "regio", "stad", "dorp", "plaats", "woonplaats", "postcode", "de", "het", "t",
    };

    /// <summary>The name as it stands; with its kind in front; with the area around it behind. The first reading that yields a place.</summary>
    public IReadOnlyList<NamedPlace> Exactly(string shown) => Read(shown, partly: false);

    /// <summary>
    /// Also a part of a name, with little words or the number of CBS in front or the province behind, with the area around it in
    /// front, and at last the words behind the last comma alone.
    /// </summary>
    public IReadOnlyList<NamedPlace> Loosely(string shown)
    {
        var bare = Province().Replace(PlaceName.WithoutNumber(shown), "");
        var comma = bare.LastIndexOf(',');
        return First(
            () => Read(shown, partly: true),
            () => Read(WithoutLeading(bare), partly: true),
            () => comma > 0 ? Read(WithoutLeading(bare[(comma + 1)..]), partly: true) : []);
    }

    /// <summary>True for a place too far away, with or without words in front or a street.</summary>
    public static bool IsFar(string shown) =>
        WideNames.IsFar(PlaceName.Fold(shown)) || WideNames.IsFar(PlaceName.Fold(WithoutLeading(shown)))
        || WideNames.IsFar(PlaceName.Fold(shown[(shown.LastIndexOf(',') + 1)..]));

    private IReadOnlyList<NamedPlace> Read(string shown, bool partly)
    {
        var folded = PlaceName.Fold(shown);
        var space = folded.IndexOf(' ', StringComparison.Ordinal);
        var comma = shown.LastIndexOf(',');
        return First(
            () => names.All(folded, partly),
            () => space > 0 && RankNamed(folded[..space]) is { } rank
                ? [.. names.All(folded[(space + 1)..], partly).Where(place => place.Rank == rank)]
                : [],
            () => comma > 0 ? Within(PlaceName.Fold(shown[..comma]), PlaceName.Fold(shown[(comma + 1)..]), partly) : [],
            () => Split(folded, space, partly));
    }

    /// <summary>"Centrum Heerlen"; loosely also "Heerlen Centrum" and "centrum van Heerlen".</summary>
    private NamedPlace[] Split(string folded, int space, bool partly)
    {
        for (var at = space; at > 0; at = folded.IndexOf(' ', at + 1))
        {
            var (left, right) = (folded[..at], folded[(at + 1)..]);
            var within = Within(left, partly ? WithoutLeading(right) : right, partly);
            if (within.Length == 0 && partly)
                within = Within(right, left, partly);
            if (within.Length > 0)
                return within;
        }

        return [];
    }

    private NamedPlace[] Within(string name, string around, bool partly) =>
        around.Length == 0 ? [] : [.. names.All(name, partly).Where(place => LiesIn(place, around))];

    /// <summary>True when the folded word names an area around the place, its country, or is its code.</summary>
    private bool LiesIn(NamedPlace place, string around)
    {
        if (place.Rank == NameRank.Abroad)
            return PlaceName.Fold(PlacesAbroad.All[place.Row].CountryName) == around;
        var at = place.IsArea ? place.Row : Row(rows.Towns[place.Row].Gemeente);
        if (at is { } self && place.IsArea)
        {
            if (PlaceName.Fold(rows.Areas[self].Code.Value) == around)
                return true;
            at = Row(rows.Areas[self].Parent);
        }

        for (; at is { } above; at = Row(rows.Areas[above].Parent))
        {
            if (names.All(around).Any(named => named.IsArea && named.Row == above))
                return true;
        }

        return false;
    }

    private int? Row(AreaCode? code) => code is { } known ? table.IndexOf(known) : null;

    private static IReadOnlyList<NamedPlace> First(params Func<IReadOnlyList<NamedPlace>>[] readings)
    {
        foreach (var read in readings)
        {
            if (read() is { Count: > 0 } found)
                return found;
        }

        return [];
    }

    private static string WithoutLeading(string text)
    {
        var rest = text.Trim();
        while (rest.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && Leading.Contains(PlaceName.Fold(rest[..space])))
            rest = rest[(space + 1)..].TrimStart();
        return rest;
    }

    /// <summary>"Beek (L.)", "Beek L", "beek (lb)", "Beek (Limburg)".</summary>
    [GeneratedRegex(@"\s+\(?(?:l|lb|limb|limburg)\.?\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Province();

    private static NameRank? RankNamed(string word) => word switch
    {
        "gemeente" => NameRank.Gemeente,
        "pluswijk" => NameRank.PlusWijk,
        "wijk" => NameRank.Wijk,
        "buurt" => NameRank.Buurt,
        _ => null,
    };
}
