using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SocialeKaart.Geo.Places;

/// <summary>How names of places are shown and compared.</summary>
public static partial class PlaceName
{
    /// <summary>No place name is longer; what is typed beyond it is not looked at, so that hostile input stays cheap.</summary>
    public const int Longest = 100;

    /// <summary>
    /// The comparing form: lower case, no diacritics, every run of anything but letters and digits one space, at most <see cref="Longest"/>
    /// characters in. Never throws, whatever the text holds.
    /// </summary>
    public static string Fold(string text)
    {
        var kept = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Longest)))
            kept.Append(char.IsSurrogate(c) ? ' ' : c);

        var folded = new StringBuilder(kept.Length);
        foreach (var c in kept.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>"Wijk 10 Hoensbroek" and "Wijk 00: Valkenburg" without the number of CBS; a wijk that has only a number keeps it.</summary>
    public static string WithoutNumber(string official) => Numbered().Replace(official, "");

    /// <summary>"Beek (L.)" without the letters that tell it from another in statistics; "Hommert (gedeeltelijk)" stays as it is.</summary>
    public static string WithoutProvince(string official) => Provinced().Replace(official, "");

    /// <summary>What was typed, fit to be shown again: one line, no control characters, at most <see cref="Longest"/> characters.</summary>
    public static string Shown(string typed)
    {
        var shown = new StringBuilder(Math.Min(typed.Length, Longest));
        foreach (var c in typed.AsSpan(0, Math.Min(typed.Length, Longest)))
            shown.Append(char.IsControl(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format ? ' ' : c);
        return shown.ToString().Trim();
    }

    [GeneratedRegex(@"^wijk\s?\d{1,2}\s?:?\s+(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s\([A-Z]{1,2}[a-z]{0,2}\.?\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Provinced();
}
