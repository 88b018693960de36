using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SocialeKaart.Web.Tests.Readability;

/// <summary>
/// Reads a page as a list of texts: each block for itself, so that a heading and the paragraph below it are no sentence together. Text that
/// only a screen reader speaks is read too; pictures are not.
/// </summary>
internal sealed class PageTexts
{
    private const string Simple = "button, label, summary, .utrecht-button, .sk-tile, .sk-card, .sk-first, .sk-notice, .sk-line, .sk-exit, .sk-quick, .sk-nav";
    private const string Signs = "h1, h2, h3, title, button, summary, .utrecht-button, .sk-tile, .sk-nav";

    private static readonly HashSet<string> Silent = new(["script", "style", "svg", "noscript", "template"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Running =
        new(["a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "q", "small", "span", "strong", "time"], StringComparer.OrdinalIgnoreCase);
    private static readonly string[] SpokenAttributes = ["aria-label", "placeholder", "alt", "title"];

    private readonly string where;
    private readonly StringBuilder open = new();
    private readonly List<WrittenText> texts = [];

    private PageTexts(string where) => this.where = where;

    /// <summary>The texts of a page, in order; its title first.</summary>
    public static IReadOnlyList<WrittenText> Of(string where, IHtmlDocument page)
    {
        var reading = new PageTexts(where);
        reading.open.Append(page.Title);
        reading.Close(isSimple: false, isSign: true);
        reading.Walk(page.Body!, isSimple: false, isSign: false);
        return reading.texts;
    }

    private void Walk(IElement element, bool isSimple, bool isSign)
    {
        isSimple |= element.Matches(Simple);
        isSign |= element.Matches(Signs);
        texts.AddRange(SpokenAttributes.Select(element.GetAttribute).OfType<string>().Select(spoken => new WrittenText(where, spoken, isSimple, isSign)));
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
                open.Append(text.Data);
            else if (child is IElement inner && !Silent.Contains(inner.LocalName))
                Enter(inner, isSimple, isSign);
        }
    }

    private void Enter(IElement inner, bool isSimple, bool isSign)
    {
        var isBlock = !Running.Contains(inner.LocalName) || inner.Matches(Simple);
        if (isBlock)
            Close(isSimple, isSign);
        Walk(inner, isSimple, isSign);
        if (isBlock)
            Close(isSimple || inner.Matches(Simple), isSign || inner.Matches(Signs));
    }

    private void Close(bool isSimple, bool isSign)
    {
        var words = string.Join(' ', open.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        open.Clear();
        if (words.Length > 0)
            texts.Add(new(where, words, isSimple, isSign));
    }
}
