using Microsoft.AspNetCore.Html;

namespace SocialeKaart.Web.Texts;

/// <summary>A sentence of which only the value is seen. The words around it are for who does not see what stands around it: "Nummer 3", "gratis weghalen".</summary>
public static class UnseenWords
{
    private const string Place = "{0}";

    /// <summary>The sentence as markup.</summary>
    /// <param name="sentence">In the language of the request, the place for the value still in it.</param>
    /// <param name="seen">The value, encoded.</param>
    public static IHtmlContent Around(string sentence, object seen)
    {
        var parts = sentence.Split(Place, 2);
        var content = new HtmlContentBuilder();
        Hide(content, parts[0]);
        _ = seen is IHtmlContent markup ? content.AppendHtml(markup) : content.Append($"{seen}");
        Hide(content, parts[1]);
        return content;
    }

    /// <summary>The same with markup of the page as the value.</summary>
    public static IHtmlContent Around(string sentence, Func<object?, IHtmlContent> seen) => Around(sentence, seen(null));

    private static void Hide(HtmlContentBuilder content, string words)
    {
        if (words.Length > 0)
            content.AppendHtml("<span class=\"sk-hide\">").Append(words).AppendHtml("</span>");
    }
}
