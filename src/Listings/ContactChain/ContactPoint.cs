using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialeKaart.Listings.ContactChain;

/// <summary>Someone a resident may ring, as kept in the store. Written through the catalogue's one door, with a revision and a feed row.</summary>
public sealed class ContactPoint
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its id in the table people keep: "coach-hoensbroek". Unique.</summary>
    public required string Key { get; init; }

    /// <summary>What it says.</summary>
    public required ContactFacts Facts { get; set; }

    /// <summary>Rises by one with every change; guards against two editors at once.</summary>
    public int Version { get; set; } = 1;

    /// <summary>UTC.</summary>
    public required DateTime UpdatedAt { get; set; }

    /// <summary>The written form of the facts, for revisions; equal facts give equal text.</summary>
    internal static string Written(ContactFacts facts) => JsonSerializer.Serialize(facts, ContactJson.Default.ContactFacts);
}

/// <summary>Generated at build time, for revisions and the snapshot.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(ContactFacts))]
[JsonSerializable(typeof(SortedDictionary<string, ContactFacts>))]
internal sealed partial class ContactJson : JsonSerializerContext;
