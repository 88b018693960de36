using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace SocialeKaart.Web.Texts;

/// <summary>
/// Descriptions written by editors as Markdown: paragraphs, lists, emphasis and links. HTML in them is shown as text, pictures become
/// their description, and a link leads to http, https, mailto or tel or is no link.
/// </summary>
public static class MarkdownText
{
    private const int LowestHeading = 6;
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();
    private static readonly string[] Schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto, "tel"];

    /// <summary>The text as markup.</summary>
    /// <param name="markdown">What the editor wrote.</param>
    /// <param name="under">Level of the heading it stands under; its own headings are lower.</param>
    public static IHtmlContent Render(string markdown, int under)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(LowestHeading, heading.Level + under);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Tame(link);
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !IsAllowed(link.IsEmail ? $"mailto:{link.Url}" : link.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return new HtmlContentBuilder().AppendHtml(writer.ToString());
    }

    private static void Tame(LinkInline link)
    {
        if (!link.IsImage && IsAllowed(link.Url))
        {
            link.GetAttributes().AddPropertyIfNotExist("rel", "noreferrer nofollow");
            return;
        }

        // The words of the link stay, the link goes.
        var words = new ContainerInline();
        link.ReplaceBy(words, copyChildren: true);
    }

    private static bool IsAllowed(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && Schemes.Contains(address.Scheme, StringComparer.OrdinalIgnoreCase);
}
