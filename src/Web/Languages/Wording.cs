using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace SocialeKaart.Web.Languages;

/// <summary>
/// The words of the site in the language of the request. The Dutch sentence is the key: a page reads as it looks, and a sentence that is
/// not in the table yet is shown in Dutch rather than not at all (a test sees to it that this never lasts).
/// </summary>
/// <remarks>The language is the thread's own (<see cref="CultureInfo.CurrentUICulture"/>), which <see cref="LanguagePrefix"/> sets per request.</remarks>
public static class Wording
{
    private static readonly WordTable Table = WordTable.Load();

    /// <summary>The sentence in the language of the request.</summary>
    public static string T(string dutch) => Table.Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, dutch) ?? dutch;

    /// <summary>The same, with values in the places <c>{0}</c>, <c>{1}</c>; a language may put them in another order.</summary>
    public static string T(string dutch, params object?[] values) => string.Format(CultureInfo.InvariantCulture, T(dutch), values);

    /// <summary>The same, with links and other markup of the page in those places; the words themselves are encoded.</summary>
    public static IHtmlContent Html(string dutch, params Func<object?, IHtmlContent>[] parts)
    {
        var (content, text) = (new HtmlContentBuilder(), T(dutch));
        for (var from = 0; from < text.Length;)
        {
            var open = text.IndexOf('{', from);
            if (open < 0)
                return content.Append(text[from..]);
            var close = text.IndexOf('}', open);
            content.Append(text[from..open]).AppendHtml(parts[int.Parse(text.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture)](null));
            from = close + 1;
        }

        return content;
    }
}
