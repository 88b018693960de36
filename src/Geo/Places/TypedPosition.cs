using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Places;

/// <summary>
/// A position as the browser's script fills it in: "Mijn plek (50.888, 5.979)", or the two numbers alone. Square brackets, as in
/// "Gebied op de kaart [50.888, 5.979]", say that it is the middle of a map: the words before differ per language, the brackets do not.
/// </summary>
public static partial class TypedPosition
{
    /// <summary>About a hundred metres: enough to know the buurt, too little to know the door.</summary>
    public const int Decimals = 3;

    /// <summary>Reads it; latitude first, rounded to <see cref="Decimals"/>. False when it is no position on earth.</summary>
    public static bool TryRead(string text, out Wgs84Point position)
    {
        position = default;
        if (Numbers().Match(text) is not { Success: true } match
            || !TryDegrees(match.Groups["lat"].Value, 90, out var lat) || !TryDegrees(match.Groups["lon"].Value, 180, out var lon))
            return false;
        position = new(lat, lon);
        return true;
    }

    /// <summary>True when what <see cref="TryRead"/> reads is the middle of a map, and not where somebody is.</summary>
    public static bool IsMapArea(string text) => text.EndsWith(']');

    private static bool TryDegrees(string text, double most, out double degrees)
    {
        var read = double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out degrees);
        degrees = Math.Round(degrees, Decimals);
        return read && Math.Abs(degrees) <= most;
    }

    [GeneratedRegex(@"^(?:[^0-9()\[\]]{0,30}[([])?\s*(?<lat>-?[0-9]{1,3}\.[0-9]{1,15})\s*,\s*(?<lon>-?[0-9]{1,3}\.[0-9]{1,15})\s*[)\]]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
