using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Places;

/// <summary>An area as the site shows it: everything but its border.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">For people: "Hoensbroek" and not "Wijk 10 Hoensbroek".</param>
/// <param name="Kind">The kind.</param>
/// <param name="Parent">The area around it; for a PlusWIJk its gemeente.</param>
/// <param name="Centre">A point inside, RD New.</param>
/// <param name="SouthWest">Lower corner of the bounding box, RD New.</param>
/// <param name="NorthEast">Upper corner of the bounding box, RD New.</param>
public sealed record AreaSummary(
    AreaCode Code, string Name, AreaKind Kind, AreaCode? Parent, RdPoint Centre, RdPoint SouthWest, RdPoint NorthEast)
{
    /// <summary>Inhabitants of the edition's year; of a PlusWIJk the sum of its buurten. Null when not known.</summary>
    public int? Inhabitants { get; init; }

    /// <summary>Metres from a point to the bounding box; 0 inside it.</summary>
    public double DistanceTo(RdPoint point) =>
        point.DistanceTo(new(Math.Clamp(point.X, SouthWest.X, NorthEast.X), Math.Clamp(point.Y, SouthWest.Y, NorthEast.Y)));

    /// <summary>The buurten of a PlusWIJk, sorted; empty for the other kinds.</summary>
    public IReadOnlyList<AreaCode> Buurten { get; init; } = [];
}
