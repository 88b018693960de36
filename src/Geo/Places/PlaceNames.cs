using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places.Names;

namespace SocialeKaart.Geo.Places;

/// <summary>
/// Every name of the table. First as the official files have it, then written loosely, then what else people call it and the places over
/// the border, at last the parts of a name. A later kind is looked at only when the ones before it know nothing.
/// </summary>
internal sealed class PlaceNames
{
    private const int MostNearby = 3;
    private const int ShortestGuessed = 5;

    private readonly Dictionary<string, List<NamedPlace>> official = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NamedPlace>> loose = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NamedPlace>> others = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NamedPlace>> parts = new(StringComparer.Ordinal);
    private readonly List<(string Name, NamedPlace Place)> otherNames = [];

    /// <param name="rows">The table.</param>
    /// <param name="shown">How the area of a row is shown.</param>
    /// <param name="gemeenteAround">The gemeente an area is or lies in.</param>
    /// <param name="isNear">Whether a point is near enough to the areas to be of use.</param>
    public PlaceNames(PlaceRows rows, Func<int, string> shown, Func<AreaCode?, AreaCode?> gemeenteAround, Func<RdPoint, bool> isNear)
    {
        for (var i = 0; i < rows.Areas.Length; i++)
        {
            var bare = PlaceName.WithoutNumber(rows.Areas[i].OfficialName);
            var name = new NamedPlace(RankOf(rows.Areas[i].Kind), i, shown(i), gemeenteAround(rows.Areas[i].Code));
            foreach (var form in new[] { rows.Areas[i].OfficialName, bare, PlaceName.WithoutProvince(bare) }.Distinct())
                AddOfficial(form, name);
            foreach (var part in name.IsSettlement ? [] : NameParts.Of(bare))
                Add(parts, LooseName.Of(part), name);
        }

        for (var i = 0; i < rows.Towns.Length; i++)
            AddOfficial(rows.Towns[i].Name, new(NameRank.Town, i, rows.Towns[i].Name, rows.Towns[i].Gemeente));
        foreach (var other in OtherName.All)
            AddOther(other);
        AddAbroad(isNear);
    }

    /// <summary>Every official name in its folded form.</summary>
    public IEnumerable<string> Folded => official.Keys;

    /// <summary>What else people call places, as they say it, and the places over the border by all their names.</summary>
    public IReadOnlyList<(string Name, NamedPlace Place)> Others => otherNames;

    /// <summary>All places of a folded name, whatever their kind.</summary>
    /// <param name="folded">The name.</param>
    /// <param name="partly">Also names of which this is a part.</param>
    public IReadOnlyList<NamedPlace> All(string folded, bool partly = false)
    {
        if (folded.Length == 0)
            return [];
        if (official.TryGetValue(folded, out var exact))
            return exact;
        var key = LooseName.Of(folded);
        if (loose.TryGetValue(key, out var named) || others.TryGetValue(key, out named))
            return named;
        return partly && parts.TryGetValue(key, out named) ? named : [];
    }

    /// <summary>
    /// Those people may mean: within one gemeente the widest (gemeente, PlusWIJk, town, wijk, buurt), and no wijk or buurt at all when the
    /// name is somewhere that of a whole town. More than one: they have to choose.
    /// </summary>
    public static IReadOnlyList<NamedPlace> Meant(IEnumerable<NamedPlace> named)
    {
        var all = named.Distinct().ToArray();
        if (all.Length < 2)
            return all;
        var settlements = all.Where(place => place.IsSettlement).ToArray();
        var within = (settlements.Length > 0 ? settlements : all).GroupBy(place => (place.Gemeente, Abroad: place.Rank == NameRank.Abroad ? place.Row : -1));
        return [.. within.SelectMany(same => same.Where(place => place.Rank == same.Min(one => one.Rank)))];
    }

    /// <summary>The one place whose name is a slip of the finger away; null when there is none, or more than one.</summary>
    public NamedPlace? Guess(string folded)
    {
        if (folded.Length < ShortestGuessed)
            return null;
        var alike = Beside(folded).Where(pair =>
            pair.Name.Length >= ShortestGuessed && MayBeOneSlip(pair.Typed, pair.Name) && EditDistance.Between(pair.Typed, pair.Name, 1) <= 1);
        var meant = Meant(alike.SelectMany(pair => pair.Places));
        return meant.Count == 1 ? meant[0] : null;
    }

    /// <summary>Up to three names that look like what was typed: begun alike, or a few letters off.</summary>
    public IReadOnlyList<string> LikeThis(string folded)
    {
        if (folded.Length < 2)
            return [];

        var limit = folded.Length switch { <= 4 => 1, <= 9 => 2, _ => 3 };
        var found = new List<(int Distance, NamedPlace Place)>();
        foreach (var (typed, name, places) in Beside(folded))
        {
            // Most names of a whole country are too long or too short: not even asked, they cost next to nothing.
            var distance = Math.Abs(typed.Length - name.Length) <= limit ? EditDistance.Between(typed, name, limit) : limit + 1;
            if (distance > limit && typed.Length > 2 && name.StartsWith(typed, StringComparison.Ordinal))
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

    /// <summary>Every name with what was typed in the same form.</summary>
    private IEnumerable<(string Typed, string Name, List<NamedPlace> Places)> Beside(string folded)
    {
        var key = LooseName.Of(folded);
        return official.Select(name => (folded, name.Key, name.Value)).Concat(others.Select(name => (key, name.Key, name.Value)));
    }

    /// <summary>One slip leaves the letters before it and behind it as they were.</summary>
    private static bool MayBeOneSlip(ReadOnlySpan<char> typed, ReadOnlySpan<char> name)
    {
        if (Math.Abs(typed.Length - name.Length) > 1)
            return false;
        var same = typed.CommonPrefixLength(name);
        for (var i = 1; i <= Math.Min(typed.Length, name.Length) && typed[^i] == name[^i]; i++)
            same++;
        return same + 2 >= Math.Max(typed.Length, name.Length);
    }

    /// <summary>A name of somewhere that is not in this table is let go.</summary>
    private void AddOther(OtherName other)
    {
        var around = All(PlaceName.Fold(other.Gemeente)).Where(place => place.Rank == NameRank.Gemeente).Select(place => place.Gemeente).ToArray();
        var named = All(PlaceName.Fold(other.Official)).Where(place => other.Gemeente.Length == 0 || around.Contains(place.Gemeente));
        if (Meant(named) is [var place])
            AddOther(other.Name, place);
    }

    /// <summary>The first row of a name stands for it.</summary>
    private void AddAbroad(Func<RdPoint, bool> isNear)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (row, place) in PlacesAbroad.All.Index().Where(pair => taken.Add(pair.Item.Name) && isNear(pair.Item.Point)))
        {
            foreach (var name in place.OtherNames.Prepend(place.Name))
                AddOther(name, new(NameRank.Abroad, row, place.Name, null));
        }
    }

    private void AddOther(string name, NamedPlace place)
    {
        Add(others, LooseName.Of(PlaceName.Fold(name)), place);
        otherNames.Add((name, place));
    }

    private void AddOfficial(string name, NamedPlace place)
    {
        var folded = PlaceName.Fold(name);
        if (folded.Length == 0)
            return;
        Add(official, folded, place);
        Add(loose, LooseName.Of(folded), place);
    }

    private static void Add(Dictionary<string, List<NamedPlace>> names, string key, NamedPlace place)
    {
        if (!names.TryGetValue(key, out var places))
            names[key] = places = [];
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
