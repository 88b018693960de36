using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SocialeKaart.Web.Icons;

/// <summary>Writes <c>&lt;icon name="phone" /&gt;</c> as an inline drawing that screen readers pass over: the word stands beside it.</summary>
[HtmlTargetElement("icon", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper : TagHelper
{
    /// <summary>Lucide name, out of wwwroot-assets/icons.json.</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "sk-icon");
        output.Attributes.SetAttribute("viewBox", "0 0 24 24");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content.SetHtmlContent(IconSet.Drawing(Name));
    }
}
