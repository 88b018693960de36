using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace SocialeKaart.Listings.Catalogue;

/// <summary>
/// The one written form of <see cref="ListingFacts"/>: in revisions, in the snapshot, and to tell whether two say the same.
/// Property order is that of the type, so equal facts give equal bytes.
/// </summary>
public static class FactsJson
{
    private static readonly FactsJsonContext Context = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    /// <summary>UTF-8 JSON.</summary>
    public static byte[] Write(ListingFacts facts) => JsonSerializer.SerializeToUtf8Bytes(facts, Context.ListingFacts);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The bytes are something else.</exception>
    public static ListingFacts Read(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, Context.ListingFacts) ?? throw new JsonException("null is no listing.");

    /// <summary>True when two say the same.</summary>
    public static bool Same(ListingFacts a, ListingFacts b) => ReferenceEquals(a, b) || Write(a).AsSpan().SequenceEqual(Write(b));
}

/// <summary>Generated at build time: no reflection when a snapshot with 100,000 listings is read.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(ListingFacts))]
internal sealed partial class FactsJsonContext : JsonSerializerContext;
