namespace SocialeKaart.Web.Map;

/// <summary>A name on the map, centred on its point.</summary>
/// <param name="At">The middle of the foot of the letters.</param>
/// <param name="Text">The name.</param>
/// <param name="IsOwn">The person's own wijk: bold.</param>
public sealed record MapLabel(MapSpot At, string Text, bool IsOwn);
