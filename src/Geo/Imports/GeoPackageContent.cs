namespace SocialeKaart.Geo.Imports;

/// <summary>What is looked for in a GeoPackage.</summary>
internal enum GeoPackageContent
{
    /// <summary>The layers of gemeenten, wijken and buurten.</summary>
    Areas,

    /// <summary>The one layer it holds, whatever its name: postcodes, woonplaatsen.</summary>
    OneLayer,
}
