using System.Globalization;
using System.Text;

namespace SocialeKaart.Listings.Needs;

/// <summary>The form in which two labels are compared: small letters, no marks, single spaces.</summary>
internal static class LabelKey
{
    /// <summary>The key of a label; a half surrogate, which no key can hold, becomes a question mark.</summary>
    public static string Of(string label)
    {
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(label));
        var key = new StringBuilder(whole.Length);
        foreach (var letter in whole.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsWhiteSpace(letter))
            {
                if (key.Length > 0 && key[^1] != ' ')
                    key.Append(' ');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                key.Append(letter);
            }
        }

        return key.ToString().TrimEnd();
    }
}
