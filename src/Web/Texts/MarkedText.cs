using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Web.Texts;

/// <summary>A text in which the words that were searched for are marked. What editors wrote in it is encoded.</summary>
public sealed class MarkedText(IReadOnlyList<TextPiece> pieces) : IHtmlContent
{
    /// <summary>Nothing to show.</summary>
    public bool IsEmpty => pieces.All(piece => piece.Text.Length == 0);

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var piece in pieces)
        {
            writer.Write(piece.IsMatch ? "<mark>" : "");
            encoder.Encode(writer, piece.Text);
            writer.Write(piece.IsMatch ? "</mark>" : "");
        }
    }
}
