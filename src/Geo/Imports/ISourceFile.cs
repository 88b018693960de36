namespace SocialeKaart.Geo.Imports;

/// <summary>A file of geographic rows: GeoPackage or GeoJSON.</summary>
internal interface ISourceFile
{
    /// <summary>Reads row by row. <paramref name="report"/> hears of each row: layer, rows done, rows in all (0 = not known).</summary>
    /// <exception cref="ImportRefusedException">The file is damaged, of another kind, or in a coordinate system we do not read.</exception>
    IEnumerable<SourceFeature> Read(Action<ImportProgress> report);
}
