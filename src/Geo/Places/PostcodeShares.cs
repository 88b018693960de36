using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Places;

/// <summary>What the addresses of full postcodes tell the table: a postcode nobody gave a point, and which lie in several buurten.</summary>
internal static class PostcodeShares
{
    /// <summary>Less than a tenth of the addresses is a corner house or a mistake in a list, not a place people live in.</summary>
    public const int LeastPercent = 10;

    /// <summary>Postcodes that have addresses but no point: they lie on the inside point of the buurt with most of them.</summary>
    public static IEnumerable<LocatedPostcode> WithoutPoint(
        IEnumerable<PostcodeShare> shares, IReadOnlySet<Postcode> known, IReadOnlyDictionary<AreaCode, AreaRow> areas) =>
        from same in shares.Where(share => !known.Contains(share.Postcode) && areas.ContainsKey(share.Buurt)).GroupBy(share => share.Postcode)
        let buurt = Largest(same).First().Buurt
        select new LocatedPostcode(new(same.Key, null, null, areas[buurt].Centre), buurt);

    /// <summary>The rows of postcodes of which more than one buurt has a real part.</summary>
    public static PostcodeShareRow[] Rows(IEnumerable<PostcodeShare> shares, IReadOnlyDictionary<AreaCode, int> index) =>
    [
        .. shares.Where(share => Percent(share) >= LeastPercent && index.ContainsKey(share.Buurt))
            .GroupBy(share => share.Postcode).Where(same => same.Count() > 1)
            .Select(same => (Key: PostcodeRow.KeyOf(same.Key), Shares: Largest(same))).OrderBy(same => same.Key)
            .SelectMany(same => same.Shares.Select(share => new PostcodeShareRow(same.Key, index[share.Buurt], (byte)Percent(share)))),
    ];

    /// <summary>Most addresses first, of as many the lowest code: as the store says which buurt a postcode means.</summary>
    private static IOrderedEnumerable<PostcodeShare> Largest(IEnumerable<PostcodeShare> same) =>
        same.OrderByDescending(share => share.Addresses).ThenBy(share => share.Buurt);

    private static int Percent(PostcodeShare share) => (int)Math.Round(100.0 * share.Addresses / share.Total);
}
