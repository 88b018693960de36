namespace SocialeKaart.Geo.Areas;

/// <summary>One yearly issue of the area codes. One edition is current at a time.</summary>
/// <param name="Year">The year the codes are valid for, for example 2024.</param>
/// <param name="Version">The version within the year, for example 1.</param>
/// <param name="Source">Where the borders came from: a file name, or "voorbeeld" for the demo's own.</param>
public sealed record Edition(int Year, int Version, string Source)
{
    /// <summary>True when the borders are sketches of ours and not the official ones: the map says so.</summary>
    public bool IsSketch => Source == "voorbeeld";
}
