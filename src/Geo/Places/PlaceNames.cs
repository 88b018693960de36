using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Places;

/// <summary>
/// Every name of the table by its folded form. When several kinds carry a name the widest that people mean by it goes first:
/// gemeente, PlusWIJk, town, wijk, buurt.
/// </summary>
internal sealed class PlaceNames
{
    private const int MostNearby = 3;

    private readonly Dictionary<string, List<NamedPlace>> byName = new(StringComparer.Ordinal);

    public PlaceNames(PlaceRows rows, Func<int, string> shown)
    {
        for (var i = 0; i < rows.Areas.Length; i++)
        {
            var official = rows.Areas[i].OfficialName;
            var unnumbered = PlaceName.WithoutNumber(official);
            var name = new NamedPlace(RankOf(rows.Areas[i].Kind), i, shown(i));
            foreach (var form in new[] { official, unnumbered, PlaceName.WithoutProvince(unnumbered) }.Distinct())
                Add(form, name);
        }

        for (var i = 0; i < rows.Towns.Length; i++)
            Add(rows.Towns[i].Name, new(NameRank.Town, i, rows.Towns[i].Name));
    }

    /// <summary>Every name in its folded form.</summary>
    public IEnumerable<string> Folded => byName.Keys;

    /// <summary>All places of a folded name, whatever their kind.</summary>
    public IReadOnlyList<NamedPlace> All(string folded) => byName.TryGetValue(folded, out var named) ? named : [];

    /// <summary>Those of the kind that goes first.</summary>
    public static IReadOnlyList<NamedPlace> First(IEnumerable<NamedPlace> named)
    {
        var all = named.ToArray();
        if (all.Length == 0)
            return all;
        var first = all.Min(place => place.Rank);
        return [.. all.Where(place => place.Rank == first)];
    }

    /// <summary>Up to three names that look like what was typed: begun alike, or a few letters off.</summary>
    public IReadOnlyList<string> LikeThis(string folded)
    {
        if (folded.Length < 2)
            return [];

        var limit = folded.Length switch { <= 4 => 1, <= 9 => 2, _ => 3 };
        var found = new List<(int Distance, NamedPlace Place)>();
        foreach (var (name, places) in byName)
        {
            var distance = EditDistance.Between(folded, name, limit);
            if (distance > limit && folded.Length > 2 && name.StartsWith(folded, StringComparison.Ordinal))
                distance = limit;
            if (distance <= limit)
                found.Add((distance, places.MinBy(place => place.Rank)!));
        }

        return
        [
            .. found
                .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Place.Rank)
                .ThenBy(candidate => candidate.Place.Shown, StringComparer.Ordinal)
                .Select(candidate => candidate.Place.Shown).Distinct().Take(MostNearby),
        ];
    }

    private void Add(string name, NamedPlace place)
    {
        var folded = PlaceName.Fold(name);
        if (folded.Length == 0)
            return;
        if (!byName.TryGetValue(folded, out var places))
            byName[folded] = places = [];
        if (!places.Contains(place))
            places.Add(place);
    }

    private static NameRank RankOf(AreaKind kind) => kind switch
    {
        AreaKind.Gemeente => NameRank.Gemeente,
        AreaKind.PlusWijk => NameRank.PlusWijk,
        AreaKind.Wijk => NameRank.Wijk,
        _ => NameRank.Buurt,
    };
}
