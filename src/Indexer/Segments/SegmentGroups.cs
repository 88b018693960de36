using System.Text.Json;
using System.Text.Json.Serialization;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Segments;

/// <summary>
/// Which documents of a segment share an organisation, or a door. Worked out when the first page asks, once for as long as the segment lives:
/// a change makes a new delta and leaves the large base with what it knows.
/// </summary>
internal sealed class SegmentGroups
{
    private readonly Dictionary<string, List<int>> byOrganisation = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byDoor = new(StringComparer.Ordinal);

    private SegmentGroups()
    {
    }

    /// <summary>Reads the two of every publication and passes over the rest of it.</summary>
    public static SegmentGroups Of(StoredListings stored)
    {
        var groups = new SegmentGroups();
        for (var document = 0; document < stored.Starts.Length; document++)
        {
            var (organisation, facts) = JsonSerializer.Deserialize(stored.Bytes(document), GroupJson.Default.GroupedListing)!;
            Add(groups.byOrganisation, organisation, document);
            if (facts.Venue?.Door is { } door)
                Add(groups.byDoor, door, document);
        }

        return groups;
    }

    /// <summary>The documents of an organisation, by its code.</summary>
    public IReadOnlyList<int> OfOrganisation(string code) => byOrganisation.TryGetValue(code, out var documents) ? documents : [];

    /// <summary>The documents behind a <see cref="Venue.Door"/>.</summary>
    public IReadOnlyList<int> Behind(string door) => byDoor.TryGetValue(door, out var documents) ? documents : [];

    private static void Add(Dictionary<string, List<int>> groups, string key, int document)
    {
        if (!groups.TryGetValue(key, out var documents))
            groups.Add(key, documents = []);
        documents.Add(document);
    }
}

/// <summary>Of a kept publication what groups are made of.</summary>
internal sealed record GroupedListing(string OrganisationCode, GroupedFacts Facts);

/// <summary>Of its facts the venue; null when nothing of it is known.</summary>
internal sealed record GroupedFacts(Venue? Venue);

/// <summary>Generated at build time, and skips every property that is not named here.</summary>
[JsonSerializable(typeof(GroupedListing))]
internal sealed partial class GroupJson : JsonSerializerContext;
