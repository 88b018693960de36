using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Storage;

/// <summary>A point or postcode to the place with every area around it, in one reading transaction.</summary>
internal sealed class PlaceQueries(IPlaceEngine engine, DbSession session)
{
    /// <summary>The area and those around it, and after them the PlusWIJken that hold it when it is a buurt.</summary>
    private const string Around =
        """
        WITH RECURSIVE around (code, kind, name, parent) AS (
            SELECT code, kind, name, parent FROM geo_area WHERE code = @code AND water = 0
            UNION ALL
            SELECT above.code, above.kind, above.name, above.parent FROM around JOIN geo_area AS above ON above.code = around.parent AND above.water = 0)
        SELECT code, kind, name FROM around
        UNION ALL
        SELECT pluswijk, 3, '' FROM geo_pluswijk_buurt WHERE buurt = @code
        """;

    public async Task<Place?> AtAsync(RdPoint point, CancellationToken stop)
    {
        foreach (var kind in (AreaKind[])[AreaKind.Buurt, AreaKind.Wijk, AreaKind.Gemeente])
        {
            var codes = await engine.WithinAsync(session, point, AreaLocator.BorderSlack, kind, stop);
            if (codes.Count == 0)
                continue;
            var (place, names) = await AroundAsync(new() { Name = "", Kind = PlaceKind.Position, Point = point }, codes.Min(), stop);
            return place with { Name = string.Join(", ", ((string?[])[names.Buurt ?? names.Wijk, names.Gemeente]).OfType<string>()) };
        }

        return null;
    }

    /// <summary>By the rules of <see cref="PlaceTable.FindPostcode"/>; for four digits that only full codes are known of, the one nearest to the middle of them.</summary>
    public async Task<Place?> FindPostcodeAsync(Postcode postcode, CancellationToken stop)
    {
        var (found, shares) = await BetweenAsync(postcode.Value, postcode.Value, stop);
        if (found.Count == 0 && postcode.IsFull)
            (found, shares) = await BetweenAsync(postcode.Digits, postcode.Digits, stop);
        if (found.Count == 0)
            (found, shares) = await BetweenAsync(postcode.Digits + "AA", postcode.Digits + "ZZ", stop);
        if (found.Count == 0)
            return null;

        var (known, buurt) = Middle(found);
        var isFull = postcode.IsFull && known.Postcode == postcode;
        var place = new Place
        {
            Name = postcode.ToString(),
            Kind = isFull ? PlaceKind.Postcode6 : PlaceKind.Postcode4,
            Point = PostcodeRow.Rounded(known.Point),
            Buurten = isFull ? PostcodeShares.Parts(shares) : [],
        };
        if (buurt is { } code && await AroundAsync(place, code, stop) is { Place.Buurt: not null } around)
            return around.Place;
        return known.Gemeente is { } gemeente ? (await AroundAsync(place, gemeente, stop)).Place : place;
    }

    /// <summary>The postcodes from one up to and including another, sorted, those too that only addresses are known of; and their addresses by buurt.</summary>
    private async Task<(IReadOnlyList<LocatedPostcode> Postcodes, IReadOnlyList<PostcodeShare> Shares)> BetweenAsync(string first, string last, CancellationToken stop)
    {
        var (asked, parameters) = DbSession.Between(first, last);
        var located = await session.AskAsync($"{PlaceTableLoader.Postcodes} WHERE code {asked}", PlaceTableLoader.Postcode, stop, parameters);
        if (first.Length == 4)
            return (located, []);

        var rows = await PostcodeShareRows.BetweenAsync(session, first, last, stop);
        var centres = rows.DistinctBy(row => row.Share.Buurt).ToDictionary(row => row.Share.Buurt, row => row.Centre);
        PostcodeShare[] shares = [.. rows.Select(row => row.Share)];
        var known = located.Select(row => row.Postcode.Postcode).ToHashSet();
        located.AddRange(PostcodeShares.WithoutPoint(shares, known, buurt => centres[buurt]));
        return ([.. located.OrderBy(row => row.Postcode.Postcode.Value, StringComparer.Ordinal)], shares);
    }

    private static LocatedPostcode Middle(IReadOnlyList<LocatedPostcode> kin)
    {
        var points = kin.Select(row => PostcodeRow.Rounded(row.Postcode.Point)).ToList();
        return kin[points.IndexOf(PlaceRowsBuilder.Middle(points))];
    }

    private async Task<(Place Place, (string? Buurt, string? Wijk, string? Gemeente) Names)> AroundAsync(Place place, AreaCode code, CancellationToken stop)
    {
        (string? Buurt, string? Wijk, string? Gemeente) names = default;
        var plusWijken = new List<AreaCode>();
        foreach (var (area, kind, name) in await session.AskAsync(
            Around, row => (new AreaCode(row.GetString(0)), (AreaKind)row.GetInt32(1), row.GetString(2)), stop, ("@code", code.Value)))
        {
            switch (kind)
            {
                case AreaKind.Buurt:
                    (place, names.Buurt) = (place with { Buurt = area }, name);
                    break;
                case AreaKind.Wijk:
                    (place, names.Wijk) = (place with { Wijk = area }, PlaceName.WithoutNumber(name));
                    break;
                case AreaKind.Gemeente:
                    (place, names.Gemeente) = (place with { Gemeente = area }, PlaceName.WithoutProvince(name));
                    break;
                default:
                    plusWijken.Add(area);
                    break;
            }
        }

        return (place with { PlusWijken = place.Buurt is null ? [] : [.. plusWijken.Order()] }, names);
    }
}
