namespace SocialeKaart.Geo.Imports;

/// <summary>A GeoPackage in a zip: SQLite reads files alone, so it is unpacked into the temporary folder, and taken away after.</summary>
internal sealed class ZippedGeoPackage(string file, GeoPackageContent kind) : ISourceFile
{
    public IEnumerable<SourceFeature> Read(Action<ImportProgress> report)
    {
        var folder = Directory.CreateTempSubdirectory("sk-import-");
        try
        {
            var unpacked = Path.Combine(folder.FullName, "unpacked.gpkg");
            var name = Unpack(unpacked);
            foreach (var feature in new GeoPackageFile(unpacked, name, kind).Read(report))
                yield return feature;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private string Unpack(string to)
    {
        try
        {
            var (content, name) = ZippedFile.TryOpen(file, ".gpkg")!.Value;
            using (content)
            using (var unpacked = File.Create(to))
                content.CopyTo(unpacked);
            return name;
        }
        catch (InvalidDataException e)
        {
            throw ZippedFile.Damaged(file, e);
        }
        catch (IOException e)
        {
            throw new ImportRefusedException(
                $"{Path.GetFileName(file)} kan niet worden uitgepakt in {Path.GetDirectoryName(to)}: {e.Message} Maak daar ruimte, of zet TMPDIR op een andere map. Er is niets veranderd.", e);
        }
    }
}
