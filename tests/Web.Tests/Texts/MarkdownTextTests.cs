using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Tests.Texts;

public sealed class MarkdownTextTests
{
    [Fact]
    public void Paragraphs_lists_and_emphasis_are_shown()
    {
        var body = Body("Wij koken *samen*.\n\n- soep\n- toetje\n\n# Kop");

        Assert.Equal(["soep", "toetje"], body.QuerySelectorAll("li").Select(item => item.TextContent));
        Assert.Equal("samen", body.QuerySelector("em")!.TextContent);
        Assert.Equal("Kop", body.QuerySelector("h3")!.TextContent);
        Assert.Empty(body.QuerySelectorAll("h1, h2"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("tekst <b onclick=x>vet</b> <iframe src=//x></iframe>")]
    [InlineData("<svg/onload=alert(1)>")]
    public void Html_is_shown_as_text(string markdown)
    {
        var body = Body(markdown);

        Assert.Empty(body.QuerySelectorAll("script, b, iframe, svg"));
        Assert.Contains("<", body.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[klik](javascript:alert(1))")]
    [InlineData("[klik](JaVaScRiPt:alert(1))")]
    [InlineData("[klik](java&#115;cript:alert(1))")]
    [InlineData("[klik](data:text/html,x)")]
    [InlineData("[klik](//evil.example)")]
    [InlineData("[klik](/beheer)")]
    [InlineData("[klik][x]\n\n[x]: vbscript:x")]
    [InlineData("<javascript:alert(1)>")]
    public void A_link_that_leads_elsewhere_than_the_web_mail_or_phone_is_no_link(string markdown) =>
        Assert.Empty(Body(markdown).QuerySelectorAll("a"));

    [Theory]
    [InlineData("[site](https://mijnlamp.example/)", "https://mijnlamp.example/")]
    [InlineData("[mail](mailto:hallo@mijnlamp.example)", "mailto:hallo@mijnlamp.example")]
    [InlineData("[bel](tel:+31450003107)", "tel:+31450003107")]
    public void A_good_link_stays(string markdown, string address) =>
        Assert.Equal(address, Body(markdown).QuerySelector("a")!.GetAttribute("href"));

    [Fact]
    public void A_picture_becomes_its_words_and_nothing_is_styled()
    {
        var body = Body("![de zaal](https://x.example/zaal.jpg)\n\n| a | b |\n|:-:|--|\n| 1 | 2 |");

        Assert.Contains("de zaal", body.TextContent, StringComparison.Ordinal);
        Assert.Empty(body.QuerySelectorAll("img, [style]"));
    }

    private static IElement Body(string markdown)
    {
        using var writer = new StringWriter();
        MarkdownText.Render(markdown, 2).WriteTo(writer, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(writer.ToString()).Body!;
    }
}
