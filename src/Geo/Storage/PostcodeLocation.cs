using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Storage;

/// <summary>Which buurt a postcode means: the one with most of its addresses, of as many the lowest code; else the one around its point.</summary>
internal sealed class PostcodeLocation
{
    private readonly Dictionary<Postcode, PostcodeShare> largest = [];
    private readonly AreaLocator buurten;

    private PostcodeLocation(AreaLocator buurten) => this.buurten = buurten;

    /// <summary>Reads what the store knows of addresses and borders.</summary>
    public static async Task<PostcodeLocation> OfAsync(IPlaceEngine engine, DbSession session, CancellationToken stop)
    {
        var location = new PostcodeLocation(await Locators.OfAsync(engine, session, AreaKind.Buurt, stop));
        foreach (var share in await PostcodeShareRows.AllAsync(session, stop))
            location.Take(share);
        return location;
    }

    public AreaCode? BuurtOf(Postcode postcode, RdPoint point) => largest.TryGetValue(postcode, out var share) ? share.Buurt : buurten.At(point);

    /// <summary>Places all postcodes of the store anew.</summary>
    public static async Task RenewAsync(IPlaceEngine engine, DbSession session, CancellationToken stop)
    {
        var location = await OfAsync(engine, session, stop);
        var postcodes = await session.ReadAsync(PlaceTableLoader.Postcodes, PlaceTableLoader.Postcode, stop);
        var moved = new List<LocatedPostcode>();
        foreach (var (postcode, before) in postcodes)
        {
            var buurt = location.BuurtOf(postcode.Postcode, postcode.Point);
            if (buurt != before)
                moved.Add(new(postcode, buurt));
        }

        await engine.MovePostcodesAsync(session, moved, stop);
    }

    private void Take(PostcodeShare share)
    {
        if (!largest.TryGetValue(share.Postcode, out var other) || share.Addresses > other.Addresses
            || (share.Addresses == other.Addresses && share.Buurt < other.Buurt))
            largest[share.Postcode] = share;
    }
}
