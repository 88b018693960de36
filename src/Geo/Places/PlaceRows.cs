using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Places;

/// <summary>What a place table holds, before it is indexed: areas by code (PlusWIJken among them), towns, postcodes by key, and the buurten of postcodes that lie in several.</summary>
internal sealed record PlaceRows(Edition? Edition, AreaRow[] Areas, TownRow[] Towns, PostcodeRow[] Postcodes, PostcodeShareRow[] Shares)
{
    public static PlaceRows None { get; } = new(null, [], [], [], []);
}
