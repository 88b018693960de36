using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Sketch;

/// <summary>What is known of a buurt without its border.</summary>
/// <param name="Code">The CBS code.</param>
/// <param name="Name">The official name.</param>
/// <param name="Wijk">The code of its wijk.</param>
/// <param name="WijkName">The official name of its wijk.</param>
/// <param name="Gemeente">The code of its gemeente.</param>
/// <param name="GemeenteName">The official name of its gemeente.</param>
/// <param name="Inhabitants">Null when not known.</param>
/// <param name="Point">Its middle, RD New; may be rounded.</param>
public sealed record SketchBuurt(
    AreaCode Code, string Name, AreaCode Wijk, string WijkName, AreaCode Gemeente, string GemeenteName, int? Inhabitants, RdPoint Point);
