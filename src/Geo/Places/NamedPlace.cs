using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Places;

/// <summary>A name's place.</summary>
/// <param name="Rank">What it is.</param>
/// <param name="Row">Which row of the areas, of the towns, or of the places over the border, as the rank says.</param>
/// <param name="Shown">How it is shown.</param>
/// <param name="Gemeente">The gemeente it is or lies in; null when not known, and over the border.</param>
internal sealed record NamedPlace(NameRank Rank, int Row, string Shown, AreaCode? Gemeente)
{
    /// <summary>True when <see cref="Row"/> is a row of the areas.</summary>
    public bool IsArea => Rank is not (NameRank.Town or NameRank.Abroad);

    /// <summary>True when people say it to say where they live; a wijk or buurt is named by who lives close by.</summary>
    public bool IsSettlement => Rank is not (NameRank.Wijk or NameRank.Buurt);
}
