using System.Text.RegularExpressions;
using SocialeKaart.Geo.Places.Names;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Places;

/// <summary>Postcodes among other words, and those over the border.</summary>
internal static partial class TypedPostcode
{
    /// <summary>
    /// A postcode that can only be Belgian or German: with the letter of the country, five digits, or four digits and a town that has them.
    /// Null when it is neither.
    /// </summary>
    public static PlaceAnswer? Abroad(string shown)
    {
        if (WithCountry().Match(shown) is { Success: true } lettered)
        {
            var digits = lettered.Groups["code"].Value;
            var country = lettered.Groups["land"].Value[0] is 'B' or 'b' ? "BE" : "DE";
            if (digits.Length == (country == "BE" ? 4 : 5))
                return Near(country, digits, shown, shown[lettered.Length..]);
        }

        if (FiveDigits().Match(shown) is { Success: true } german)
            return Near("DE", german.Value, shown, shown.Remove(german.Index, german.Length));
        if (FourDigits().Match(shown) is not { Success: true } four)
            return null;
        var town = PlaceName.Fold(shown.Remove(four.Index, four.Length));
        var belgian = PlacesAbroad.OfPostcode("BE", four.Value).FirstOrDefault(place => PlacesAbroad.IsNamed(place, town));
        return belgian is null ? null : new PlaceAnswer.Found(Place(belgian));
    }

    /// <summary>The Dutch postcodes among the words, full ones first, and whether each stands in front. Letters that are never given out leave the digits.</summary>
    public static IEnumerable<(Postcode Postcode, bool InFront)> Within(string shown)
    {
        foreach (var regex in (Regex[])[SixCharacters(), FourDigits()])
        {
            foreach (Match match in regex.Matches(shown))
            {
                if (Postcode.TryParse(match.Value, out var postcode))
                    yield return (postcode, match.Index == 0);
            }
        }
    }

    /// <summary>A row by its postcode: "3620 Lanaken".</summary>
    public static Place Place(PlaceAbroad row) => row.ToPlace($"{row.Postcode} {row.Name}");

    private static PlaceAnswer Near(string country, string digits, string shown, string town)
    {
        var folded = PlaceName.Fold(town);
        var rows = PlacesAbroad.OfPostcode(country, digits).ToArray();
        return (rows.FirstOrDefault(row => PlacesAbroad.IsNamed(row, folded)) ?? rows.FirstOrDefault()) is { } near
            ? new PlaceAnswer.Found(Place(near))
            : new PlaceAnswer.Elsewhere(shown);
    }

    [GeneratedRegex(@"^(?<land>BE?|DE?)[\s.-]{0,3}(?<code>[0-9]{4,5})(?![0-9A-Za-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithCountry();

    [GeneratedRegex(@"(?<![0-9A-Za-z])[0-9]{5}(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex FiveDigits();

    [GeneratedRegex(@"(?<![0-9A-Za-z])[1-9][0-9]{3}(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex FourDigits();

    /// <summary>"6431ab12" too: the number of the house may follow at once.</summary>
    [GeneratedRegex(@"(?<![0-9A-Za-z])[1-9][0-9]{3}\s?[A-Za-z]{2}(?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex SixCharacters();
}
