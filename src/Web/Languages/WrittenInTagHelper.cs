using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SocialeKaart.Web.Languages;

/// <summary>Says in which language a text was written by others, BCP 47: <c>&lt;a written-in="en"&gt;</c>. Of the page's own language it writes nothing.</summary>
[HtmlTargetElement(Attributes = Name)]
public sealed class WrittenInTagHelper : TagHelper
{
    private const string Name = "written-in";

    /// <summary>The language of the text.</summary>
    [HtmlAttributeName(Name)]
    public string WrittenIn { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => Say(output, WrittenIn);

    /// <summary>Writes it on an element, unless it is that of the page. Of a language the site is not read in the browser finds out the direction.</summary>
    internal static void Say(TagHelperOutput output, string code)
    {
        if (code == Wording.Current.Code)
            return;
        output.Attributes.SetAttribute("lang", code);
        output.Attributes.SetAttribute("dir", Language.Known.FirstOrDefault(language => language.Code == code)?.Direction ?? "auto");
    }
}
