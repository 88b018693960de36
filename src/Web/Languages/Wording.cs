using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace SocialeKaart.Web.Languages;

/// <summary>
/// The words of the site in the language of the request. The Dutch sentence is the key: a page reads as it looks, and a sentence that is
/// not in the table yet is shown in Dutch rather than not at all (a test sees to it that this never lasts).
/// </summary>
/// <remarks>
/// The language flows with the request, as a culture does. It is not the culture of the thread: that is the machine's where no request is,
/// and would make Dutch depend on it.
/// </remarks>
public static class Wording
{
    // FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode UAX 9): between them a name or a telephone number keeps its own order in Arabic.
    private const string Isolate = "\u2068";
    private const string Isolated = "\u2069";

    private static readonly WordTable Table = WordTable.Load();
    private static readonly AsyncLocal<Language?> Asked = new();

    /// <summary>The language of the request; Dutch outside of one.</summary>
    public static Language Current
    {
        get => Asked.Value ?? Language.Dutch;
        set => Asked.Value = value;
    }

    /// <summary>How numbers and days are written for people; the thread's own culture is invariant.</summary>
    public static CultureInfo Culture => Current.Culture;

    /// <summary>The sentence in the language of the request.</summary>
    public static string T(string dutch) => Table.Find(Current.Code, dutch) ?? dutch;

    /// <summary>The same, with values in the places <c>{0}</c>, <c>{1}</c>; a language may put them in another order.</summary>
    public static string T(string dutch, params object?[] values) =>
        string.Format(CultureInfo.InvariantCulture, T(dutch), Current.IsRightToLeft ? Array.ConvertAll(values, value => (object?)(Isolate + value + Isolated)) : values);

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
            var part = parts[int.Parse(text.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture)](null);
            content.Append(text[from..open]).AppendHtml(Current.IsRightToLeft ? new HtmlContentBuilder().Append(Isolate).AppendHtml(part).Append(Isolated) : part);
            from = close + 1;
        }

        return content;
    }
}
