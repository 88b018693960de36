using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using SocialeKaart.Web.Languages;

namespace SocialeKaart.Web.Texts;

/// <summary>
/// What is told of an offer: first what we say, in the language of the request, then what its organisation wrote itself. On a page in another
/// language those words say that they are Dutch.
/// </summary>
/// <param name="Ours">In the language of the request; empty when only the organisation says something.</param>
/// <param name="Own">In Dutch, as it was written; empty for nothing.</param>
public sealed record ToldText(string Ours, string Own = "") : IHtmlContent
{
    /// <summary>The first sentence of the whole.</summary>
    public ToldText First => Ours.Length > 0 ? new(Sentence.First(Ours)) : new("", Sentence.First(Own));

    /// <summary>What follows after <see cref="First"/>.</summary>
    public ToldText Rest => Ours.Length > 0 ? new(Ours[Sentence.First(Ours).Length..].TrimStart(), Own) : new("", Own[Sentence.First(Own).Length..].TrimStart());

    /// <summary>Words of ours alone.</summary>
    public static implicit operator ToldText(string ours) => new(ours);

    /// <summary>All of it as plain text.</summary>
    public override string ToString() => $"{Ours} {Own}".Trim();

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (Own.Length == 0 || Wording.Current == Language.Dutch)
        {
            encoder.Encode(writer, ToString());
            return;
        }

        encoder.Encode(writer, Ours);
        writer.Write($"{(Ours.Length > 0 ? " " : "")}<span lang=\"{Language.Dutch.Code}\" dir=\"{Language.Dutch.Direction}\">");
        encoder.Encode(writer, Own);
        writer.Write("</span>");
    }
}
