using System.Collections.Concurrent;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places.Names;
using SocialeKaart.Geo.Postcodes;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Geo.Places;

/// <summary>
/// Every postcode, area and place name of the work area in memory, to be carried inside the index snapshot:
/// a resident's page asks this table and never the database. Water areas are not in it: nobody looks for help there.
/// </summary>
public sealed class PlaceTable
{
    /// <summary>Farther than these metres from every gemeente of the table there is nothing of ours to go to.</summary>
    private const double Near = 25_000;

    private readonly PlaceRows rows;
    private readonly Dictionary<string, int> byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly AreaSummary[] summaries;
    private readonly AreaSummary[] gemeenten;
    private readonly ILookup<AreaCode, AreaCode> plusWijkenOf;
    private readonly ILookup<AreaCode, AreaCode> inside;
    private readonly PlaceFinder finder;
    private readonly PlaceShapes shapes;
    private readonly Lazy<IReadOnlyList<PlaceLabel>> labels;

    // A table never changes, and it has so many areas: worked out at most once for each.
    private readonly ConcurrentDictionary<AreaCode, IReadOnlyList<AreaCode>> neighbours = [];

    internal PlaceTable(PlaceRows rows)
    {
        this.rows = rows;
        for (var i = 0; i < rows.Areas.Length; i++)
            byCode[rows.Areas[i].Code.Value] = i;
        summaries = AreaSummaries.Of(rows.Areas);
        gemeenten = [.. summaries.Where(area => area.Kind == AreaKind.Gemeente)];
        plusWijkenOf = rows.Areas
            .Where(area => area.Kind == AreaKind.PlusWijk)
            .SelectMany(area => area.Buurten, (area, buurt) => (buurt, area.Code))
            .ToLookup(pair => pair.buurt, pair => pair.Code);
        inside = rows.Areas.Where(area => area is { Kind: AreaKind.Wijk or AreaKind.Buurt, Parent: not null }).ToLookup(area => area.Parent!.Value, area => area.Code);
        PlusWijken = [.. summaries.Where(area => area.Kind == AreaKind.PlusWijk).OrderBy(area => PlaceName.Fold(area.Name), StringComparer.Ordinal)];
        var names = new PlaceNames(rows, i => summaries[i].Name, GemeenteAround, IsNear);
        finder = new(this, rows, names);
        shapes = new(this);
        labels = new(() => new PlaceLabels(this, names).All());
    }

    /// <summary>A table that knows no place: before the first import.</summary>
    public static PlaceTable Empty { get; } = new(PlaceRows.None);

    /// <summary>The edition the areas are of; null when nothing was imported.</summary>
    public Edition? Edition => rows.Edition;

    /// <summary>All PlusWIJken, by name.</summary>
    public IReadOnlyList<AreaSummary> PlusWijken { get; }

    /// <summary>For every place that words can mean: those words. <see cref="Find"/> finds each of them. Worked out when first asked for.</summary>
    public IReadOnlyList<PlaceLabel> Labels => labels.Value;

    /// <summary>Makes a table straight from areas, without a store: the borders are simplified and the postcodes located here.</summary>
    public static PlaceTable Of(
        Edition? edition, IReadOnlyList<Area> areas, IReadOnlyList<PlusWijk> plusWijken, IReadOnlyList<PostcodePoint> postcodes) =>
        new(PlaceTableMaker.Make(edition, areas, plusWijken, postcodes));

    /// <summary>
    /// What the words in the "waar" field mean: a position, a postcode of here or just over the border, a name in any of its forms, a
    /// code. Of several kinds with one name in one gemeente the widest goes first (gemeente, PlusWIJk, town, wijk, buurt); the same name in
    /// two gemeenten is for the person to choose. Never throws, and looks at the first hundred characters only.
    /// </summary>
    public PlaceAnswer Find(string? typed) => finder.Find(typed);

    /// <summary>The one place that carries exactly this name, postcode or code; null when none does, or several do. Guesses at nothing, so it is cheap.</summary>
    public Place? FindExactly(string typed) => finder.Exactly(typed);

    /// <summary>The place of a postcode; a full one falls back to its four digits, and the kind then says so. Null when unknown.</summary>
    public Place? FindPostcode(Postcode postcode)
    {
        if (postcode.Value is null)
            return null;

        var at = IndexOf(PostcodeRow.KeyOf(postcode));
        if (at < 0 && postcode.IsFull)
            at = IndexOf(PostcodeRow.KeyOf(postcode) / 1000 * 1000);
        if (at < 0)
            return null;

        var row = rows.Postcodes[at];
        var place = new Place
        {
            Name = postcode.ToString(),
            Kind = row.IsFull ? PlaceKind.Postcode6 : PlaceKind.Postcode4,
            Point = row.Point,
            Buurten = row.IsFull ? SharesOf(row.Key) : [],
        };
        if (row.Area >= 0)
            return WithAreas(place, rows.Areas[row.Area]);
        return row.Town >= 0 ? place with { Gemeente = rows.Towns[row.Town].Gemeente } : place;
    }

    /// <summary>An area as a place: a point inside it, its ancestors, its PlusWIJken. Null when unknown.</summary>
    public Place? FindArea(AreaCode code) => IndexOf(code) is { } at ? PlaceOf(at) : null;

    /// <summary>Name, kind, parent and bounding box of an area; null when unknown.</summary>
    public AreaSummary? Area(AreaCode code) => IndexOf(code) is { } at ? summaries[at] : null;

    /// <summary>All areas of a kind, by code.</summary>
    public IReadOnlyList<AreaSummary> Areas(AreaKind kind) => [.. summaries.Where(area => area.Kind == kind)];

    /// <summary>
    /// The area a spreadsheet names in <c>gebieden</c>: a code or an exact name, case and diacritics folded, the CBS prefix "Wijk 10 "
    /// optional; gemeente before PlusWIJk before wijk before buurt. Null when unknown, or when two areas of one kind carry the name.
    /// "Centrum, Heerlen" says which one.
    /// </summary>
    public AreaCode? FindAreaCode(string nameOrCode) => finder.FindAreaCode(nameOrCode);

    /// <summary>The border simplified for drawing: no line is farther off than some tens of metres, and neighbours share theirs. Empty when unknown.</summary>
    public AreaOutline Outline(AreaCode code) =>
        new(IndexOf(code) is { } at ? BorderBytes.Read(rows.Areas[at].Drawn) : []);

    /// <summary>The borders of areas simplified for a coarser map than <see cref="Outline"/> is for, neighbours still along one line; unknown codes are absent.</summary>
    public IReadOnlyDictionary<AreaCode, AreaOutline> Outlines(IReadOnlyCollection<AreaCode> codes, BorderDetail detail) => shapes.Outlines(codes, detail);

    /// <summary>The buurten of a gemeente, wijk or PlusWIJk, sorted; of a buurt itself. Empty when unknown.</summary>
    public IReadOnlyList<AreaCode> BuurtenOf(AreaCode code) => shapes.BuurtenOf(code);

    /// <summary>The areas of the same kind that have a stretch of border in common with this one, sorted; of a PlusWIJk the buurten around it. Remembered.</summary>
    public IReadOnlyList<AreaCode> NeighboursOf(AreaCode code) =>
        Area(code) is { } known ? neighbours.GetOrAdd(known.Code, shapes.NeighboursOf) : [];

    /// <summary>Writes the table into a snapshot.</summary>
    public void Write(BinaryWriter to) => PlaceTableBytes.Write(rows, to);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a place table of this version.</exception>
    public static PlaceTable Read(BinaryReader from) => new(PlaceTableBytes.Read(from));

    internal int? IndexOf(AreaCode code) => code.Value is not null && byCode.TryGetValue(code.Value, out var at) ? at : null;

    /// <summary>The wijken of a gemeente, the buurten of a wijk, sorted.</summary>
    internal IEnumerable<AreaCode> Inside(AreaCode around) => inside[around];

    internal Place PlaceOf(int area)
    {
        var row = rows.Areas[area];
        var kind = row.Kind switch
        {
            AreaKind.Gemeente => PlaceKind.Gemeente,
            AreaKind.Wijk => PlaceKind.Wijk,
            AreaKind.PlusWijk => PlaceKind.PlusWijk,
            _ => PlaceKind.Buurt,
        };
        return WithAreas(new() { Name = summaries[area].Name, Kind = kind, Point = row.Centre }, row);
    }

    internal Place PlaceOf(NamedPlace named) => named.Rank switch
    {
        NameRank.Town => PlaceOf(rows.Towns[named.Row]),
        NameRank.Abroad => PlacesAbroad.All[named.Row].ToPlace(named.Shown),
        _ => PlaceOf(named.Row),
    };

    /// <summary>True when there is a gemeente near enough to go to.</summary>
    internal bool IsNear(RdPoint point) => gemeenten.Any(gemeente => gemeente.DistanceTo(point) <= Near);

    private static Place PlaceOf(TownRow town) =>
        new() { Name = town.Name, Kind = PlaceKind.Town, Point = town.Point, Gemeente = town.Gemeente };

    /// <summary>Few postcodes have any: found by halving, then read on to the next postcode.</summary>
    private BuurtShare[] SharesOf(int key)
    {
        var (low, high) = (0, rows.Shares.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rows.Shares[middle].Key < key ? (middle + 1, high) : (low, middle);
        }

        var shares = new List<BuurtShare>();
        for (; low < rows.Shares.Length && rows.Shares[low].Key == key; low++)
            shares.Add(new(rows.Areas[rows.Shares[low].Area].Code, rows.Shares[low].Percent));
        return [.. shares];
    }

    /// <summary>The gemeente an area is or lies in.</summary>
    private AreaCode? GemeenteAround(AreaCode? code)
    {
        var at = code is { } known ? IndexOf(known) : null;
        while (at is { } row && rows.Areas[row].Kind != AreaKind.Gemeente)
            at = rows.Areas[row].Parent is { } parent ? IndexOf(parent) : null;
        return at is { } found ? rows.Areas[found].Code : null;
    }

    private int IndexOf(int postcodeKey) => Array.BinarySearch(rows.Postcodes, new(postcodeKey, 0, 0, 0, 0));

    internal Place WithAreas(Place place, AreaRow row)
    {
        place = row.Kind switch
        {
            AreaKind.Gemeente => place with { Gemeente = row.Code },
            AreaKind.Wijk => place with { Wijk = row.Code, PlusWijken = PlusWijkenAroundWijk(row.Code) },
            AreaKind.Buurt => place with { Buurt = row.Code, PlusWijken = [.. plusWijkenOf[row.Code]] },
            _ => WithinPlusWijk(place, row),
        };
        for (var above = row.Parent; above is { } code && IndexOf(code) is { } at; above = rows.Areas[at].Parent)
            place = rows.Areas[at].Kind == AreaKind.Gemeente ? place with { Gemeente = code } : place with { Wijk = code };
        return place;
    }

    /// <summary>A PlusWIJk of one buurt is that buurt, and one inside a single wijk lies in it: their offers are for it too.</summary>
    private Place WithinPlusWijk(Place place, AreaRow row)
    {
        var wijken = row.Buurten.Select(buurt => IndexOf(buurt) is { } at ? rows.Areas[at].Parent : null).Distinct().ToArray();
        return place with
        {
            PlusWijken = [row.Code],
            Buurt = row.Buurten.Count == 1 ? row.Buurten[0] : null,
            Wijk = wijken.Length == 1 ? wijken[0] : null,
        };
    }

    /// <summary>The PlusWIJken that hold the whole wijk: whoever names the wijk is surely in them.</summary>
    private AreaCode[] PlusWijkenAroundWijk(AreaCode wijk)
    {
        var buurten = Inside(wijk).ToArray();
        return buurten.Length == 0 ? [] : [.. plusWijkenOf[buurten[0]].Where(code => Array.TrueForAll(buurten, buurt => plusWijkenOf[buurt].Contains(code)))];
    }
}
