using System.Globalization;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places.Names;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Places;

/// <summary>Makes out what somebody typed in the "waar" field: a position, a postcode of here or over the border, a code, a name.</summary>
internal sealed class PlaceFinder(PlaceTable table, PlaceRows rows, PlaceNames names)
{
    private const int MostNearby = 3;

    private readonly NameReader reader = new(table, rows, names);
    private readonly PlaceChoices choices = new(table, rows);
    private readonly PositionFinder positions = new(table, rows);

    public PlaceAnswer Find(string? typed)
    {
        var shown = PlaceName.Shown(typed ?? "");
        if (shown.Length == 0)
            return new PlaceAnswer.Nothing();
        if (TypedPosition.TryRead(shown, out var position))
            return positions.At(position, TypedPosition.IsMapArea(shown));
        if (Postcode.TryParse(shown, out var postcode))
            return Answer(postcode, shown);
        if (TypedPostcode.Abroad(shown) is { } abroad)
            return IfNear(abroad, shown);
        if (Code(shown) is { } code)
            return new PlaceAnswer.Found(table.PlaceOf(code));

        var named = PlaceNames.Meant(reader.Loosely(shown));
        return named.Count switch
        {
            1 => new PlaceAnswer.Found(table.PlaceOf(named[0])),
            > 1 => new PlaceAnswer.Ambiguous(choices.Of(named)),
            _ => AmongWords(shown) ?? NotNamed(shown),
        };
    }

    public Place? Exactly(string typed)
    {
        var shown = PlaceName.Shown(typed);
        if (Postcode.TryParse(shown, out var postcode))
            return table.FindPostcode(postcode);
        var named = shown.Length == 0 ? [] : PlaceNames.Meant(reader.Exactly(shown));
        return named.Count == 1 ? table.PlaceOf(named[0]) : null;
    }

    public AreaCode? FindAreaCode(string nameOrCode)
    {
        var shown = PlaceName.Shown(nameOrCode);
        if (Code(shown) is { } code)
            return rows.Areas[code].Code;
        var named = PlaceNames.Meant(reader.Exactly(shown).Where(place => place.IsArea));
        return named.Count == 1 ? rows.Areas[named[0].Row].Code : null;
    }

    private PlaceAnswer IfNear(PlaceAnswer answer, string shown) =>
        answer is PlaceAnswer.Found { Place: var place } && !table.IsNear(place.Point) ? new PlaceAnswer.Elsewhere(shown) : answer;

    private int? Code(string shown) => table.IndexOf(new AreaCode(shown));

    /// <summary>A whole address: the postcode in it says where. In front it is meant as one; in the midst only when there is such a postcode.</summary>
    private PlaceAnswer? AmongWords(string shown)
    {
        foreach (var (postcode, inFront) in TypedPostcode.Within(shown))
        {
            if (table.FindPostcode(postcode) is { } place)
                return new PlaceAnswer.Found(place);
            if (inFront)
                return Answer(postcode, shown);
        }

        return null;
    }

    private PlaceAnswer NotNamed(string shown)
    {
        var folded = PlaceName.Fold(shown);
        if (WideNames.IsRegion(folded))
            return new PlaceAnswer.Nothing();
        if (NameReader.IsFar(shown))
            return new PlaceAnswer.Elsewhere(shown);
        return names.Guess(folded) is { } guess
            ? new PlaceAnswer.Found(table.PlaceOf(guess)) { InsteadOf = shown }
            : new PlaceAnswer.Unknown(shown, names.LikeThis(folded));
    }

    /// <summary>
    /// Four digits that are given out here are Dutch, else they may be Belgian. Digits that begin like some of ours are a slip; others
    /// belong to another part of the country.
    /// </summary>
    private PlaceAnswer Answer(Postcode postcode, string shown)
    {
        if (table.FindPostcode(postcode) is { } place)
            return new PlaceAnswer.Found(place);
        if (!postcode.IsFull && PlacesAbroad.OfPostcode("BE", postcode.Digits).FirstOrDefault() is { } belgian)
            return IfNear(new PlaceAnswer.Found(TypedPostcode.Place(belgian)), shown);

        var digits = int.Parse(postcode.Digits, CultureInfo.InvariantCulture);
        var nearby = rows.Postcodes
            .Where(row => !row.IsFull && row.Digits / 100 == digits / 100)
            .OrderBy(row => Math.Abs(row.Digits - digits)).ThenBy(row => row.Digits)
            .Take(MostNearby).Select(row => row.Digits.ToString(CultureInfo.InvariantCulture)).ToArray();
        return nearby.Length > 0 || rows.Postcodes.Length == 0 ? new PlaceAnswer.Unknown(shown, nearby) : new PlaceAnswer.Elsewhere(shown);
    }
}
