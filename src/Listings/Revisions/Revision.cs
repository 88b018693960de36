using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SocialeKaart.Listings.Revisions;

/// <summary>
/// One state of a listing or organisation, kept whole so that it can be put back. The chain runs over the hashes of the payloads:
/// a payload can be erased (a person's name in it) and the chain still proves that nothing else was changed.
/// </summary>
public sealed class Revision
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>The listing or organisation.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The version this revision is of; 1 for the first.</summary>
    public required int Version { get; init; }

    /// <summary>Which kind of changer.</summary>
    public required ChangerKind ByKind { get; init; }

    /// <summary>Who.</summary>
    public required string ByName { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>What it said, as JSON; null once erased.</summary>
    public string? Payload { get; set; }

    /// <summary>SHA-256 of the payload, hexadecimal; stays when the payload is erased.</summary>
    public required string PayloadHash { get; init; }

    /// <summary>SHA-256 over the previous chain hash and everything above but the payload, hexadecimal.</summary>
    public required string ChainHash { get; init; }

    /// <summary>Makes the next link. <paramref name="previousChain"/> is empty for the first.</summary>
    public static Revision Next(Guid subject, int version, string payload, string previousChain, ChangedBy by, DateTimeOffset now)
    {
        var payloadHash = Hash(payload);
        // Whole microseconds: PostgreSQL keeps no more, and the hash must come out the same when read back.
        var at = new DateTime(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
        return new Revision
        {
            Id = Guid.CreateVersion7(now),
            SubjectId = subject,
            Version = version,
            ByKind = by.Kind,
            ByName = by.Name,
            At = at,
            Payload = payload,
            PayloadHash = payloadHash,
            ChainHash = Chain(previousChain, subject, version, by, at, payloadHash),
        };
    }

    /// <summary>True when this link follows the given one and neither it nor its payload was touched.</summary>
    public bool Follows(string previousChain) =>
        ChainHash == Chain(previousChain, SubjectId, Version, new ChangedBy(ByKind, ByName), At, PayloadHash)
        && (Payload is null || PayloadHash == Hash(Payload));

    private static string Chain(string previous, Guid subject, int version, ChangedBy by, DateTime at, string payloadHash) =>
        Hash(string.Create(CultureInfo.InvariantCulture, $"{previous}\n{subject:N}\n{version}\n{by.Kind}\n{by.Name}\n{at.Ticks}\n{payloadHash}"));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
