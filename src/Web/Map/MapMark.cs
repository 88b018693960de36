using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Web.Map;

/// <summary>Something to be pinned on a map.</summary>
/// <param name="Point">RD New.</param>
/// <param name="Number">The number of the card; null for a single pin.</param>
/// <param name="Href">The card it leads to; null in a picture.</param>
/// <param name="Title">What it is.</param>
public sealed record MapMark(RdPoint Point, int? Number, string? Href, string Title);
