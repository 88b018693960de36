using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Places;

/// <summary>A point with every area around it.</summary>
public sealed record Place
{
    /// <summary>The name of a position that lies in no area and near no town we know.</summary>
    public const string Nameless = "uw plek";

    /// <summary>What a person reads: "6431", "Hoensbroek", "6431 AB".</summary>
    public required string Name { get; init; }

    /// <summary>How exact the point is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>RD New, metres. For an area: a point inside it.</summary>
    public required RdPoint Point { get; init; }

    /// <summary>The buurt the point lies in; null just outside the work area, or when the place is larger than a buurt.</summary>
    public AreaCode? Buurt { get; init; }

    /// <summary>The wijk the point lies in; null when the place is larger than a wijk.</summary>
    public AreaCode? Wijk { get; init; }

    /// <summary>The gemeente the point lies in.</summary>
    public AreaCode? Gemeente { get; init; }

    /// <summary>The PlusWIJken that hold the buurt, or the PlusWIJk itself.</summary>
    public IReadOnlyList<AreaCode> PlusWijken { get; init; } = [];

    /// <summary>
    /// Of a full postcode whose addresses lie in several buurten: those with a real part of them, <see cref="Buurt"/> first. Else empty.
    /// </summary>
    public IReadOnlyList<BuurtShare> Buurten { get; init; } = [];

    /// <summary>The area this place is as a whole; null for a point in one: a postcode, a town, a position.</summary>
    public AreaCode? Area => Kind switch
    {
        PlaceKind.Buurt => Buurt,
        PlaceKind.Wijk => Wijk,
        PlaceKind.Gemeente => Gemeente,
        PlaceKind.PlusWijk when PlusWijken.Count > 0 => PlusWijken[0],
        _ => null,
    };

    /// <summary>True when the place lies in the area, or is it.</summary>
    public bool LiesIn(AreaCode area) =>
        Buurt == area || Wijk == area || Gemeente == area || PlusWijken.Contains(area);
}
