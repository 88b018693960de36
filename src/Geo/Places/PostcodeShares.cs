using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Places;

/// <summary>What the addresses of full postcodes tell the table: a postcode nobody gave a point, and which lie in several buurten.</summary>
internal static class PostcodeShares
{
    /// <summary>Less than a tenth of the addresses is a corner house or a mistake in a list, not a place people live in.</summary>
    public const int LeastPercent = 10;

    /// <summary>Postcodes that have addresses but no point: they lie on the inside point of the buurt with most of them.</summary>
    /// <param name="shares">Of any postcodes.</param>
    /// <param name="known">The postcodes that have a point.</param>
    /// <param name="centre">The inside point of a buurt; null for one that is not there.</param>
    public static IEnumerable<LocatedPostcode> WithoutPoint(
        IEnumerable<PostcodeShare> shares, IReadOnlySet<Postcode> known, Func<AreaCode, RdPoint?> centre) =>
        from same in shares.Where(share => !known.Contains(share.Postcode) && centre(share.Buurt) is not null).GroupBy(share => share.Postcode)
        let buurt = Largest(same).First().Buurt
        select new LocatedPostcode(new(same.Key, null, null, centre(buurt)!.Value), buurt);

    /// <summary>The rows of postcodes of which more than one buurt has a real part.</summary>
    public static PostcodeShareRow[] Rows(IEnumerable<PostcodeShare> shares, IReadOnlyDictionary<AreaCode, int> index) =>
    [
        .. shares.Where(share => index.ContainsKey(share.Buurt)).GroupBy(share => share.Postcode)
            .Select(same => (Key: PostcodeRow.KeyOf(same.Key), Parts: Parts(same))).OrderBy(same => same.Key)
            .SelectMany(same => same.Parts.Select(part => new PostcodeShareRow(same.Key, index[part.Buurt], (byte)part.Percent))),
    ];

    /// <summary>The buurten that have a real part of one postcode, the largest first; empty when it is one alone.</summary>
    public static IReadOnlyList<BuurtShare> Parts(IEnumerable<PostcodeShare> same)
    {
        var parts = Largest(same).Select(share => new BuurtShare(share.Buurt, Percent(share))).Where(part => part.Percent >= LeastPercent).ToArray();
        return parts.Length > 1 ? parts : [];
    }

    /// <summary>Most addresses first, of as many the lowest code: as the store says which buurt a postcode means.</summary>
    private static IOrderedEnumerable<PostcodeShare> Largest(IEnumerable<PostcodeShare> same) =>
        same.OrderByDescending(share => share.Addresses).ThenBy(share => share.Buurt);

    private static int Percent(PostcodeShare share) => (int)Math.Round(100.0 * share.Addresses / share.Total);
}
