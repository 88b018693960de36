using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Places;

/// <summary>Makes out what somebody typed in the "waar" field.</summary>
internal sealed partial class PlaceFinder(PlaceTable table, PlaceRows rows, PlaceNames names)
{
    private const int MostChoices = 50;
    private const int MostNearby = 3;

    public PlaceAnswer Find(string? typed)
    {
        var shown = PlaceName.Shown(typed ?? "");
        if (shown.Length == 0)
            return new PlaceAnswer.Nothing();
        if (Postcode.TryParse(shown, out var postcode))
            return Answer(postcode, shown);
        if (Code(shown) is { } code)
            return new PlaceAnswer.Found(table.PlaceOf(code));

        var named = PlaceNames.First(Named(shown));
        if (named.Count == 1)
            return new PlaceAnswer.Found(PlaceOf(named[0]));
        if (named.Count > 1)
            return new PlaceAnswer.Ambiguous(Choices(named));
        if (PostcodeFirst().Match(shown) is { Success: true } begun && Postcode.TryParse(begun.Value, out postcode))
            return Answer(postcode, shown);
        return new PlaceAnswer.Unknown(shown, names.LikeThis(PlaceName.Fold(shown)));
    }

    public Place? Exactly(string typed)
    {
        var shown = PlaceName.Shown(typed);
        if (Postcode.TryParse(shown, out var postcode))
            return table.FindPostcode(postcode);
        var named = shown.Length == 0 ? [] : PlaceNames.First(Named(shown));
        return named.Count == 1 ? PlaceOf(named[0]) : null;
    }

    public AreaCode? FindAreaCode(string nameOrCode)
    {
        var shown = PlaceName.Shown(nameOrCode);
        if (Code(shown) is { } code)
            return rows.Areas[code].Code;
        var named = PlaceNames.First(Named(shown).Where(place => place.Rank != NameRank.Town));
        return named.Count == 1 ? rows.Areas[named[0].Row].Code : null;
    }

    private int? Code(string shown) => table.IndexOf(new AreaCode(shown));

    private PlaceAnswer Answer(Postcode postcode, string shown)
    {
        if (table.FindPostcode(postcode) is { } place)
            return new PlaceAnswer.Found(place);

        var digits = int.Parse(postcode.Digits, CultureInfo.InvariantCulture);
        var nearby = rows.Postcodes
            .Where(row => !row.IsFull && row.Digits / 100 == digits / 100)
            .OrderBy(row => Math.Abs(row.Digits - digits)).ThenBy(row => row.Digits)
            .Take(MostNearby).Select(row => row.Digits.ToString(CultureInfo.InvariantCulture));
        return new PlaceAnswer.Unknown(shown, [.. nearby]);
    }

    /// <summary>The name as it stands; "gemeente Heerlen"; "Centrum, Heerlen"; "Centrum Heerlen". The first reading that yields a place.</summary>
    private IReadOnlyList<NamedPlace> Named(string shown)
    {
        var folded = PlaceName.Fold(shown);
        var plain = names.All(folded);
        if (plain.Count > 0)
            return plain;

        var space = folded.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && RankNamed(folded[..space]) is { } rank)
        {
            var ofKind = names.All(folded[(space + 1)..]).Where(place => place.Rank == rank).ToArray();
            if (ofKind.Length > 0)
                return ofKind;
        }

        var comma = shown.LastIndexOf(',');
        if (comma > 0)
        {
            var within = Within(PlaceName.Fold(shown[..comma]), PlaceName.Fold(shown[(comma + 1)..]));
            if (within.Length > 0)
                return within;
        }

        for (var at = space; at > 0; at = folded.IndexOf(' ', at + 1))
        {
            var within = Within(folded[..at], folded[(at + 1)..]);
            if (within.Length > 0)
                return within;
        }

        return [];
    }

    private NamedPlace[] Within(string name, string around) =>
        around.Length == 0 ? [] : [.. names.All(name).Where(place => LiesIn(place, around))];

    /// <summary>True when the folded word names an area around the place, or is its code.</summary>
    private bool LiesIn(NamedPlace place, string around)
    {
        var at = place.Rank == NameRank.Town ? Parent(rows.Towns[place.Row].Gemeente) : place.Row;
        if (at is { } self && place.Rank != NameRank.Town)
        {
            if (PlaceName.Fold(rows.Areas[self].Code.Value) == around)
                return true;
            at = Parent(rows.Areas[self].Parent);
        }

        for (; at is { } above; at = Parent(rows.Areas[above].Parent))
        {
            if (names.All(around).Any(named => named.Rank != NameRank.Town && named.Row == above))
                return true;
        }

        return false;
    }

    private int? Parent(AreaCode? code) => code is { } known ? table.IndexOf(known) : null;

    private Place PlaceOf(NamedPlace named) =>
        named.Rank == NameRank.Town ? PlaceTable.PlaceOf(rows.Towns[named.Row]) : table.PlaceOf(named.Row);

    /// <summary>Names that say which is which: with the gemeente behind, then with the wijk, and with the code when even that is the same.</summary>
    private Place[] Choices(IReadOnlyList<NamedPlace> named)
    {
        var places = named.Select(PlaceOf).ToArray();
        var byGemeente = Labels(named, places, (_, place) => place.Gemeente);
        var byWijk = Labels(named, places, (_, place) => place.Wijk ?? place.Gemeente);
        var byCode = named.Select((one, i) => one.Rank == NameRank.Town ? byGemeente[i] : $"{places[i].Name}, {rows.Areas[one.Row].Code}").ToArray();

        var told = places.Select((place, i) => place with { Name = FirstUnique(i, byGemeente, byWijk, byCode) });
        return
        [
            .. told.OrderBy(place => PlaceName.Fold(place.Name), StringComparer.Ordinal)
                .ThenBy(place => place.Point.X).ThenBy(place => place.Point.Y).Take(MostChoices),
        ];
    }

    private string[] Labels(IReadOnlyList<NamedPlace> named, Place[] places, Func<NamedPlace, Place, AreaCode?> around) =>
    [
        .. places.Select((place, i) => around(named[i], place) is { } code && table.Area(code) is { } area && area.Kind != KindOf(place)
            ? $"{place.Name}, {area.Name}"
            : place.Name),
    ];

    private static AreaKind? KindOf(Place place) => place.Kind == PlaceKind.Gemeente ? AreaKind.Gemeente : null;

    private static string FirstUnique(int at, params string[][] labels)
    {
        foreach (var label in labels)
        {
            if (label.Count(other => other == label[at]) == 1)
                return label[at];
        }

        return labels[^1][at];
    }

    private static NameRank? RankNamed(string word) => word switch
    {
        "gemeente" => NameRank.Gemeente,
        "pluswijk" => NameRank.PlusWijk,
        "wijk" => NameRank.Wijk,
        "buurt" => NameRank.Buurt,
        _ => null,
    };

    /// <summary>"6431 AB Hoensbroek": a postcode with something behind it.</summary>
    [GeneratedRegex(@"^[1-9][0-9]{3}(\s?[A-Za-z]{2})?(?=[\s,])", RegexOptions.CultureInvariant)]
    private static partial Regex PostcodeFirst();
}
