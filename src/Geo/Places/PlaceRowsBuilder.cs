using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Postcodes;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Geo.Places;

/// <summary>Puts areas, PlusWIJken and postcodes together: joins the buurten of a PlusWIJk, makes towns of postcodes and four digits of full codes.</summary>
internal sealed class PlaceRowsBuilder
{
    private readonly Dictionary<AreaCode, AreaRow> areas = [];

    /// <summary>Puts the parts together. A buurt of a PlusWIJk that is not among the areas is left out.</summary>
    public static PlaceRows Build(
        Edition? edition, IEnumerable<AreaRow> areas, IEnumerable<PlusWijk> plusWijken, IReadOnlyList<LocatedPostcode> postcodes,
        IReadOnlyList<Town>? towns = null, IReadOnlyList<PostcodeShare>? shares = null)
    {
        var builder = new PlaceRowsBuilder();
        foreach (var area in areas)
            builder.areas[area.Code] = area;
        foreach (var plusWijk in plusWijken)
            builder.Add(plusWijk);
        var known = postcodes.Select(located => located.Postcode.Postcode).ToHashSet();
        var more = PostcodeShares.WithoutPoint(
            shares ?? [], known, buurt => builder.areas.TryGetValue(buurt, out var area) ? area.Centre : null);
        return builder.Finish(edition, [.. postcodes, .. more], towns ?? [], shares ?? []);
    }

    private void Add(PlusWijk plusWijk)
    {
        var buurten = plusWijk.Buurten.Where(areas.ContainsKey).Order().ToArray();
        if (buurten.Length == 0)
            return;

        var parts = buurten.Select(code => areas[code]).ToArray();
        var (drawn, centre) = BorderUnion.Of([.. parts.Select(part => part.Drawn)], parts[0].Centre);
        var inhabitants = parts.Any(part => part.Inhabitants is not null) ? parts.Sum(part => part.Inhabitants ?? 0) : (int?)null;
        areas[plusWijk.Code] = new(
            plusWijk.Code, plusWijk.Name, AreaKind.PlusWijk, plusWijk.Gemeente, centre, inhabitants, drawn, buurten);
    }

    private PlaceRows Finish(Edition? edition, IReadOnlyList<LocatedPostcode> postcodes, IReadOnlyList<Town> official, IReadOnlyList<PostcodeShare> shares)
    {
        var sorted = areas.Values.OrderBy(area => area.Code).ToArray();
        var index = new Dictionary<AreaCode, int>(sorted.Length);
        for (var i = 0; i < sorted.Length; i++)
            index[sorted[i].Code] = i;

        var towns = Towns(postcodes, official);
        var townIndex = new Dictionary<(string, AreaCode?), int>();
        for (var i = 0; i < towns.Length; i++)
            townIndex[(PlaceName.Fold(towns[i].Name), towns[i].Gemeente)] = i;

        var rows = new List<PostcodeRow>(postcodes.Count);
        foreach (var located in postcodes)
        {
            var (code, point) = (located.Postcode.Postcode, located.Postcode.Point);
            var gemeente = GemeenteOf(located);
            var area = located.Buurt is { } buurt && index.TryGetValue(buurt, out var b) ? b
                : gemeente is { } known && index.TryGetValue(known, out var g) ? g : -1;
            var town = located.Postcode.Town is { } name && townIndex.TryGetValue((PlaceName.Fold(name), gemeente), out var t) ? t : -1;
            rows.Add(new(PostcodeRow.KeyOf(code), PostcodeRow.Centimetres(point.X), PostcodeRow.Centimetres(point.Y), area, town));
        }

        return new(edition, sorted, towns, WithFourDigits(rows), PostcodeShares.Rows(shares, index));
    }

    /// <summary>
    /// The source's word before the point's: CBS and PostNL say in which gemeente the town lies, and the middle of a postcode may fall
    /// just over a border, which would split the town in two.
    /// </summary>
    private AreaCode? GemeenteOf(LocatedPostcode located)
    {
        if (located.Postcode.Gemeente is { } named && areas.ContainsKey(named))
            return named;
        return located.Buurt is { } buurt && areas.TryGetValue(buurt, out var row) ? Gemeente(row) : null;
    }

    private AreaCode? Gemeente(AreaRow row) => row.Kind switch
    {
        AreaKind.Gemeente => row.Code,
        _ => row.Parent is { } parent && areas.TryGetValue(parent, out var above) ? Gemeente(above) : null,
    };

    /// <summary>The official list, and of the postcodes those it does not name.</summary>
    private TownRow[] Towns(IReadOnlyList<LocatedPostcode> postcodes, IReadOnlyList<Town> official)
    {
        var towns = new Dictionary<(string Folded, AreaCode? Gemeente), TownRow>();
        foreach (var town in official)
        {
            var gemeente = town.Gemeente is { } named && areas.ContainsKey(named) ? town.Gemeente : null;
            towns.TryAdd((PlaceName.Fold(town.Name), gemeente), new(town.Name, gemeente, town.Point));
        }

        foreach (var same in postcodes.Where(located => !string.IsNullOrWhiteSpace(located.Postcode.Town))
            .GroupBy(located => (PlaceName.Fold(located.Postcode.Town!), GemeenteOf(located))))
        {
            if (!towns.ContainsKey(same.Key))
                towns[same.Key] = new(same.First().Postcode.Town!.Trim(), same.Key.Item2, Middle([.. same.Select(located => located.Postcode.Point)]));
        }

        return [.. towns.OrderBy(town => town.Key.Folded, StringComparer.Ordinal).ThenBy(town => town.Key.Gemeente?.Value, StringComparer.Ordinal).Select(town => town.Value)];
    }

    /// <summary>A file of full codes alone still answers four digits: the full code nearest to the middle of its kin stands for them.</summary>
    private static PostcodeRow[] WithFourDigits(List<PostcodeRow> rows)
    {
        rows.Sort();
        var present = rows.Where(row => !row.IsFull).Select(row => row.Digits).ToHashSet();
        var missing = rows.Where(row => row.IsFull && !present.Contains(row.Digits)).GroupBy(row => row.Digits).ToArray();
        foreach (var kin in missing)
        {
            var middle = Middle([.. kin.Select(row => row.Point)]);
            rows.Add(kin.First(row => row.Point == middle) with { Key = kin.Key * 1000 });
        }

        rows.Sort();
        return [.. rows];
    }

    /// <summary>The point nearest to the mean of all: the mean itself may lie in a river.</summary>
    public static RdPoint Middle(IReadOnlyList<RdPoint> points)
    {
        var mean = new RdPoint(points.Average(point => point.X), points.Average(point => point.Y));
        return points.MinBy(point => point.SquaredDistanceTo(mean));
    }
}
