using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Geo.Storage;

/// <summary>Does the reckoning of an import before the transaction, so that the store is locked for writing only.</summary>
internal static class PreparedAreas
{
    public static IReadOnlyList<StoredArea> Of(AreaBatch batch, IProgress<ImportProgress>? progress)
    {
        progress?.Report(new("grenzen vereenvoudigen", 0, batch.Areas.Count));
        var drawn = DrawnBorders.Of(batch.Areas);
        progress?.Report(new("grenzen vereenvoudigen", batch.Areas.Count, batch.Areas.Count));
        return [.. batch.Areas.Select(area => new StoredArea(
            area, drawn[area.Code], AreaBytes.Hash(area, AreaBytes.Outline(area.Outline), drawn[area.Code])))];
    }
}
