namespace SocialeKaart.Web.Map;

/// <summary>A map ready to be written as SVG. Units are those of the view box; y points down. Colours come from classes only.</summary>
public sealed record MapDrawing
{
    /// <summary>Width of the view box: the same for every map, so that letters keep their size.</summary>
    public const int Width = 400;

    /// <summary>Height of the view box.</summary>
    public required int Height { get; init; }

    /// <summary>What is read out for the map as a whole.</summary>
    public required string Name { get; init; }

    /// <summary>The land of the work area, filled; empty when the map lies within it.</summary>
    public string Land { get; init; } = "";

    /// <summary>The person's own wijk, filled.</summary>
    public string Own { get; init; } = "";

    /// <summary>Borders of buurten within the own wijk.</summary>
    public string Buurten { get; init; } = "";

    /// <summary>Borders of wijken.</summary>
    public string Wijken { get; init; } = "";

    /// <summary>Borders of gemeenten.</summary>
    public string Gemeenten { get; init; } = "";

    /// <summary>Names of areas.</summary>
    public IReadOnlyList<MapLabel> Labels { get; init; } = [];

    /// <summary>Where the person is, or the centre of the postcode.</summary>
    public MapSpot? Here { get; init; }

    /// <summary>The numbered pins.</summary>
    public IReadOnlyList<MapPin> Pins { get; init; } = [];

    /// <summary>The bar in the corner; null on the map of the whole region.</summary>
    public MapScale? Scale { get; init; }

    /// <summary>The piece of country that is drawn, for a map that takes its place; null when none may.</summary>
    public MapView? View { get; init; }

    /// <summary>Sentences below the map.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>True when the pins are links and the map is a group; false for a picture.</summary>
    public bool HasLinks => Pins.Any(pin => pin.Href is not null);
}
