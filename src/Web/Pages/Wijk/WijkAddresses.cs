using System.Runtime.CompilerServices;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Pages.Wijk;

/// <summary>
/// Which address every gemeente, wijk and PlusWIJk of a place table has: made of names, each exactly one. The rule where names are the same
/// within a gemeente: the PlusWIJk has the plain name, it is the programme's place; a wijk has the number CBS gave it behind its name
/// ("hoensbroek-wijk-10"), whatever else there is, so that a new wijk moves no other. Anything else has its code behind it.
/// </summary>
public sealed class WijkAddresses
{
    private const int WijkCodeLength = 8;
    private const int WijkNumberAt = 6;

    // Worked out once per table: a new state of the index mostly has the same one.
    private static readonly ConditionalWeakTable<PlaceTable, WijkAddresses> Made = [];

    private readonly PlaceTable places;
    private readonly Dictionary<AreaCode, string> paths = [];
    private readonly Dictionary<string, AreaCode> byPath = new(StringComparer.Ordinal);
    private readonly ILookup<AreaCode, AreaSummary> within;

    private WijkAddresses(PlaceTable places)
    {
        this.places = places;
        within = places.PlusWijken.Concat(places.Areas(AreaKind.Wijk))
            .Where(area => HomeOf(area, places) is not null).ToLookup(area => HomeOf(area, places)!.Value);
        Add("", places.Areas(AreaKind.Gemeente));
        foreach (var gemeente in places.Areas(AreaKind.Gemeente))
            Add(paths[gemeente.Code], within[gemeente.Code]);
    }

    /// <summary>Those of a table.</summary>
    public static WijkAddresses Of(PlaceTable places) => Made.GetValue(places, table => new(table));

    /// <summary>Every area that has a page, gemeenten first.</summary>
    public IReadOnlyCollection<AreaCode> All => paths.Keys;

    /// <summary>"/heerlen", "/heerlen/hoensbroek"; null for an area without a page.</summary>
    public string? PathOf(AreaCode area) => paths.GetValueOrDefault(area);

    /// <summary>The wijken of a gemeente, by code.</summary>
    public IEnumerable<AreaSummary> WijkenIn(AreaCode gemeente) => within[gemeente].Where(area => area.Kind == AreaKind.Wijk);

    /// <summary>The PlusWIJken and then the wijken of a gemeente.</summary>
    public IEnumerable<AreaSummary> In(AreaCode gemeente) => within[gemeente];

    /// <summary>
    /// The area that is meant, also by another form of its name or by a code in place of one (a buurt leads to its wijk); null when there is none.
    /// Whoever asks compares with <see cref="PathOf"/>.
    /// </summary>
    /// <param name="gemeente">The first part of the address.</param>
    /// <param name="wijk">The second; null for the gemeente itself.</param>
    public AreaCode? Find(string gemeente, string? wijk)
    {
        AreaCode? around = byPath.TryGetValue($"/{Slug.Of(gemeente)}", out var named) ? named : ByCode(gemeente);
        if (wijk is null)
            return around;
        return around is { } code && byPath.TryGetValue($"{paths[code]}/{Slug.Of(wijk)}", out var found) ? found : ByCode(wijk);
    }

    /// <summary>The gemeente an area belongs to; of a PlusWIJk over several gemeenten the one with most of its inhabitants, or else of its buurten.</summary>
    public static AreaCode? HomeOf(AreaSummary area, PlaceTable places) => area.Kind switch
    {
        AreaKind.Gemeente => area.Code,
        AreaKind.PlusWijk => area.Buurten.Select(places.Area).OfType<AreaSummary>()
            .Select(buurt => (Gemeente: places.FindArea(buurt.Code)?.Gemeente, buurt.Inhabitants)).Where(buurt => buurt.Gemeente is not null)
            .GroupBy(buurt => buurt.Gemeente)
            .OrderByDescending(part => part.Sum(buurt => buurt.Inhabitants ?? 0)).ThenByDescending(part => part.Count()).ThenBy(part => part.Key)
            .Select(part => part.Key).FirstOrDefault() ?? area.Parent,
        _ => places.FindArea(area.Code)?.Gemeente,
    };

    private void Add(string around, IEnumerable<AreaSummary> areas)
    {
        foreach (var same in areas.GroupBy(area => Slug.Of(area.Name)).OrderByDescending(same => same.Count() == 1))
        {
            var plain = same.Where(area => area.Kind == AreaKind.PlusWijk || same.Count() == 1).OrderBy(area => area.Code).FirstOrDefault();
            foreach (var area in same.OrderBy(area => area.Code))
                Claim(area == plain ? $"{around}/{same.Key}" : $"{around}/{same.Key}-{Suffix(area)}", area.Code);
        }
    }

    private void Claim(string path, AreaCode area)
    {
        paths[area] = byPath.TryAdd(path, area) ? path : $"{path}-{Slug.Of(area.Value)}";
        byPath[paths[area]] = area;
    }

    private static string Suffix(AreaSummary area) => area is { Kind: AreaKind.Wijk, Code.Value.Length: WijkCodeLength }
        ? $"wijk-{Slug.Of(area.Code.Value[WijkNumberAt..])}"
        : Slug.Of(area.Code.Value);

    private AreaCode? ByCode(string text) => places.Area(new(text)) switch
    {
        null => null,
        { Kind: AreaKind.Buurt, Parent: var wijk } => wijk,
        var area => area.Code,
    };
}
