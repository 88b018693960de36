namespace SocialeKaart.Geo.Imports;

/// <summary>Gets a GeoJSON that a server gives in pages: until a page is not full.</summary>
public sealed class PagedDownload(SourceDownload download)
{
    private const int MostPages = 100;

    /// <summary>The paths of the pages. An address without a place for the first row is one page.</summary>
    /// <param name="template">An address of <see cref="SourceAddresses"/>.</param>
    /// <param name="setting">The name of its setting.</param>
    /// <param name="folder">Where the pages go.</param>
    /// <param name="name">What they are called, for example "woonplaatsen": a number follows.</param>
    /// <param name="progress">Hears how far it is; may be null.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="ImportRefusedException">A page cannot be had, or is no GeoJSON.</exception>
    public async Task<IReadOnlyList<string>> GetAsync(
        string template, string setting, string folder, string name, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var pages = new List<string>();
        for (var page = 0; page < MostPages; page++)
        {
            var address = SourceAddresses.Fill(template, setting, year: 0, page * SourceAddresses.PageSize);
            var file = await download.GetAsync(address, folder, FormattableString.Invariant($"{name}-{page + 1}.json"), progress, stop);
            if (!template.Contains("{start}", StringComparison.Ordinal))
                return [file];
            var rows = SourceFiles.Rows(file, _ => { }, ["woonplaats", "naam"]).Count();
            if (rows > 0 || page == 0)
                pages.Add(file);
            if (rows < SourceAddresses.PageSize)
                return pages;
        }

        throw new ImportRefusedException($"{template} geeft meer dan {MostPages} bladzijden. Kijk het adres na. Er is niets veranderd.");
    }
}
