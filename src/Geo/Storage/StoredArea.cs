using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Storage;

/// <summary>An area ready for the store: its simplified border, and the hash by which a later import sees that nothing changed.</summary>
internal sealed record StoredArea(Area Area, byte[] Drawn, byte[] Hash);
