using System.Globalization;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Places.Names;

/// <summary>A place just over the border: a town, or one postcode of it.</summary>
/// <param name="Country">"BE" or "DE".</param>
/// <param name="Postcode">Four digits in Belgium, five in Germany.</param>
/// <param name="Name">As people on this side say it.</param>
/// <param name="OtherNames">In the language over there, and parts of it.</param>
/// <param name="Point">Its middle, RD New, true to about a kilometre.</param>
internal sealed record PlaceAbroad(string Country, string Postcode, string Name, IReadOnlyList<string> OtherNames, RdPoint Point)
{
    /// <summary>"België", "Duitsland".</summary>
    public string CountryName => Country == "BE" ? "België" : "Duitsland";

    /// <summary>The place as somebody's "waar".</summary>
    /// <param name="shown">The name, or the postcode and the name.</param>
    public Place ToPlace(string shown) => new() { Name = shown, Kind = PlaceKind.Abroad, Point = Point };

    /// <summary>Reads a row of <c>over-de-grens.csv</c>: land;postcode;plaats;andere_namen;lat;lon.</summary>
    public static PlaceAbroad Of(Dictionary<string, string> row) => new(
        row["land"], row["postcode"], row["plaats"], row["andere_namen"].Split('|', StringSplitOptions.RemoveEmptyEntries),
        RdNew.FromWgs84(new(double.Parse(row["lat"], CultureInfo.InvariantCulture), double.Parse(row["lon"], CultureInfo.InvariantCulture))));
}
