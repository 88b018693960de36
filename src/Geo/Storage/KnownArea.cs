using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Storage;

/// <summary>What the store held of an area before an import.</summary>
internal sealed record KnownArea(AreaCode Code, AreaKind Kind, AreaCode? Parent, byte[] Hash);
