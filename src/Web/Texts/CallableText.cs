using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace SocialeKaart.Web.Texts;

/// <summary>A text of our own in which a telephone number can be tapped.</summary>
public static partial class CallableText
{
    /// <summary>The text as markup; everything but the numbers is written as it stands.</summary>
    public static IHtmlContent Of(string text)
    {
        var (content, from) = (new HtmlContentBuilder(), 0);
        foreach (Match number in Numbers().Matches(text))
        {
            if (PhoneLink.To(number.Value) is not { } link)
                continue;
            content.Append(text[from..number.Index]).AppendFormat("<a href=\"{0}\">{1}</a>", link, number.Value);
            from = number.Index + number.Length;
        }

        return content.Append(text[from..]);
    }

    // 0800-8115, 088 0767 000, 112, 113: an own number begins with a zero, and whole years and sums do not.
    [GeneratedRegex(@"\b(0\d{2,3}[- ]\d[\d ]{2,}\d|11[23])\b")]
    private static partial Regex Numbers();
}
