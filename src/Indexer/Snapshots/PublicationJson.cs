using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Snapshots;

/// <summary>
/// A publication as UTF-8 JSON, in memory and in the snapshot. Its schedule is not in it: that follows from the times as written,
/// so a better parser needs no new format.
/// </summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Publication))]
internal sealed partial class PublicationJson : JsonSerializerContext
{
    /// <summary>Writes the bytes to keep.</summary>
    public static void Write(Publication publication, IBufferWriter<byte> to)
    {
        using var writer = new Utf8JsonWriter(to);
        JsonSerializer.Serialize(writer, publication, Default.Publication);
    }

    /// <summary>The publication of kept bytes.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a publication: they were kept by another version.</exception>
    public static Publication Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, Default.Publication) ?? throw new InvalidDataException("An empty publication was kept.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("A kept publication cannot be read.", e);
        }
    }
}
