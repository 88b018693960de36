using NetTopologySuite.Geometries;

namespace SocialeKaart.Geo.Imports;

/// <summary>One row of a geographic file, as it stands there: no names understood, no coordinates converted yet.</summary>
/// <param name="Origin">For messages: "wijkenbuurten_2024_v1.gpkg, laag buurten, rij 12".</param>
/// <param name="Columns">Values by column.</param>
/// <param name="Shape">The geometry; null when the row has none.</param>
internal sealed record SourceFeature(string Origin, SourceColumns Columns, Geometry? Shape);
