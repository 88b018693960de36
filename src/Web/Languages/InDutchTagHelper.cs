using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SocialeKaart.Web.Languages;

/// <summary>
/// Says of an element that its text is Dutch whatever the page is in: <c>&lt;span in-dutch&gt;</c>, for what organisations wrote and for
/// names of theirs. A screen reader then reads it as Dutch, and it stands in order between Arabic words. On a Dutch page it writes nothing.
/// </summary>
[HtmlTargetElement(Attributes = Name)]
public sealed class InDutchTagHelper : TagHelper
{
    private const string Name = "in-dutch";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll(Name);
        WrittenInTagHelper.Say(output, Language.Dutch.Code);
    }
}
