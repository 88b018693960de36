using System.Globalization;

namespace SocialeKaart.Geo.Imports;

/// <summary>
/// Where the official files are. Publishers move them now and then, so each is a setting; <c>{year}</c> is the year asked for,
/// <c>{next}</c> the year after it (CBS puts the year of publishing in front), <c>{start}</c> the first row of a page.
/// </summary>
public sealed record SourceAddresses
{
    /// <summary>Rows the BAG gives at once.</summary>
    public const int PageSize = 1000;

    /// <summary>Wijken en buurten of CBS at PDOK: a GeoPackage.</summary>
    public string Areas { get; init; } = "https://service.pdok.nl/cbs/wijkenbuurten/{year}/atom/downloads/wijkenbuurten_{year}.gpkg";

    /// <summary>Full postcodes of CBS: a GeoPackage in a zip.</summary>
    public string Postcodes6 { get; init; } = "https://download.cbs.nl/postcode/{next}-cbs_pc6_{year}_v1.zip";

    /// <summary>Postcodes of four digits of CBS: a GeoPackage in a zip.</summary>
    public string Postcodes4 { get; init; } = "https://download.cbs.nl/postcode/{next}-cbs_pc4_{year}_v1.zip";

    /// <summary>The buurt of every address, of CBS: a CSV in a zip.</summary>
    public string Addresses { get; init; } = "https://download.cbs.nl/postcode/{year}-cbs-pc6huisnr{year}0801_buurt.zip";

    /// <summary>Woonplaatsen of the BAG at PDOK: GeoJSON, in pages.</summary>
    public string Towns { get; init; } =
        "https://service.pdok.nl/lv/bag/wfs/v2_0?service=WFS&version=2.0.0&request=GetFeature&typeName=bag:woonplaats"
        + "&outputFormat=application/json&count=1000&startIndex={start}";

    /// <summary>The list of PlusWIJken; nobody publishes one yet, so it is empty.</summary>
    public string PlusWijken { get; init; } = "";

    /// <summary>An address with its places filled in.</summary>
    /// <param name="template">One of the addresses above.</param>
    /// <param name="setting">The name of the setting, for the message.</param>
    /// <param name="year">For <c>{year}</c> and <c>{next}</c>.</param>
    /// <param name="start">For <c>{start}</c>.</param>
    /// <exception cref="ImportRefusedException">It is empty or no address of the web.</exception>
    public static Uri Fill(string template, string setting, int year, int start = 0)
    {
        var filled = template
            .Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{next}", (year + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{start}", start.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return Uri.TryCreate(filled, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? address
            : throw new ImportRefusedException(
                $"Er is geen adres om op te halen: stel SocialeKaart__Sources__{setting} in, of geef een bestand. Er is niets veranderd.");
    }
}
