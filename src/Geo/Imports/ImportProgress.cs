namespace SocialeKaart.Geo.Imports;

/// <summary>How far an import is.</summary>
/// <param name="Layer">What is being done, Dutch, for a progress bar: "buurten lezen".</param>
/// <param name="Done">Rows done.</param>
/// <param name="Total">Rows in all; 0 when the file does not say beforehand.</param>
public sealed record ImportProgress(string Layer, int Done, int Total);
