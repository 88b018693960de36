using System.Globalization;
using System.Text;

namespace SocialeKaart.Listings.Catalogue;

/// <summary>A title as part of an address: "Samen eten in De Koffiepot" becomes "samen-eten-in-de-koffiepot".</summary>
public static class Slug
{
    private const int Longest = 60;

    /// <summary>Lower-case letters, digits and single hyphens, at most 60; "aanbod" when nothing is left.</summary>
    public static string Of(string title)
    {
        var slug = new StringBuilder(Longest);
        foreach (var c in title.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                slug.Append('-');
            if (slug.Length == Longest)
                break;
        }

        var text = slug.ToString().Trim('-');
        return text.Length > 0 ? text : "aanbod";
    }
}
