using SocialeKaart.Web.Languages;

namespace SocialeKaart.Web.Texts;

/// <summary>The address behind a telephone number: "045-000 12 34" becomes "tel:+31450001234", so that it also rings from a German or Belgian mast.</summary>
public static class PhoneLink
{
    /// <summary>Makes the address. Null when the text holds no number one can ring.</summary>
    /// <param name="number">The number as people write it.</param>
    /// <param name="country">"NL", "BE" or "DE": whose number it is when it starts with one zero.</param>
    public static string? To(string? number, string country = "NL")
    {
        if (string.IsNullOrWhiteSpace(number))
            return null;

        // "of" and "/" part two numbers: the first is rung. "(0)" in "+31 (0)45" is not dialled.
        var first = number.Split(['/', ';', ','], 2)[0].Replace("(0)", "", StringComparison.Ordinal);
        var digits = new string([.. first.Where(char.IsAsciiDigit)]);
        if (digits.Length is < 3 or > 15)
            return null;
        if (first.TrimStart().StartsWith('+'))
            return $"tel:+{digits}";
        if (digits.StartsWith("00", StringComparison.Ordinal))
            return $"tel:+{digits[2..]}";

        return digits[0] != '0' || IsServiceNumber(digits, country) ? $"tel:{digits}" : $"tel:+{Prefix(country)}{digits[1..]}";
    }

    /// <summary>A number as people write it, for inside a sentence: between Arabic words its groups of digits would change places (UAX 9, isolates).</summary>
    public static string InSentence(string number) => Wording.Current.IsRightToLeft ? $"\u2066{number}\u2069" : number;

    // 0800 and 0900 do not exist behind +31; 112, 113 and 14 045 do not begin with a zero.
    private static bool IsServiceNumber(string digits, string country) =>
        country == "NL" && (digits.StartsWith("0800", StringComparison.Ordinal) || digits.StartsWith("090", StringComparison.Ordinal));

    private static string Prefix(string country) => country switch { "BE" => "32", "DE" => "49", _ => "31" };
}
