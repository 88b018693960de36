using NetTopologySuite.Geometries;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Areas;

/// <summary>A gemeente, wijk or buurt of one edition.</summary>
/// <param name="Code">The CBS code.</param>
/// <param name="Name">The official name, "(L.)" and all.</param>
/// <param name="Kind">Gemeente, wijk or buurt.</param>
/// <param name="Parent">The area around it; null for a gemeente.</param>
/// <param name="Outline">Polygon or multipolygon, EPSG:28992.</param>
/// <param name="Centre">A point inside the outline, RD New.</param>
/// <param name="Inhabitants">Null when not given.</param>
/// <param name="IsWater">True when nobody can live there.</param>
public sealed record Area(
    AreaCode Code, string Name, AreaKind Kind, AreaCode? Parent, Geometry Outline, RdPoint Centre, int? Inhabitants, bool IsWater);
