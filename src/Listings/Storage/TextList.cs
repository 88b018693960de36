using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SocialeKaart.Listings.Storage;

/// <summary>A short list of words as a JSON array in one text column, the same on both engines.</summary>
internal sealed class TextList() : ValueConverter<IReadOnlyList<string>, string>(
    words => JsonSerializer.Serialize(words, Options),
    text => JsonSerializer.Deserialize<string[]>(text, Options) ?? Array.Empty<string>())
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
