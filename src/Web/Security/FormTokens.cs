using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace SocialeKaart.Web.Security;

/// <summary>
/// The mark in an anonymous form: its number (a UUIDv7, so also when it was made) and a signature over number, purpose and subject. It
/// says nothing of the visitor, needs no cookie and is good on every node.
/// </summary>
public sealed class FormTokens(FormKeyReader key, TimeProvider clock, IOptions<FormSettings> settings)
{
    private const int NumberBytes = 16;

    /// <summary>A mark for a new form; null as long as the secret was never read, and then no form can be shown.</summary>
    /// <param name="purpose">What the form is for: "melden".</param>
    /// <param name="subject">What it is about: the code of a listing; empty for nothing.</param>
    public string? Make(string purpose, string subject)
    {
        if (key.Secret is not { } secret)
            return null;
        var number = Guid.CreateVersion7(clock.GetUtcNow()).ToByteArray(bigEndian: true);
        return Base64Url.EncodeToString([.. number, .. Sign(secret, number, purpose, subject)]);
    }

    /// <summary>Reads the mark of a form that came in.</summary>
    /// <param name="token">What came with it.</param>
    /// <param name="purpose">As it was made.</param>
    /// <param name="subject">As it was made.</param>
    /// <param name="number">The number of the form; empty when it is not ours.</param>
    public FormAge Read(string? token, string purpose, string subject, out Guid number)
    {
        number = Guid.Empty;
        if (key.Secret is not { } secret)
            return FormAge.Unknown;
        if (token is null || token.Length != Base64Url.GetEncodedLength(NumberBytes + HMACSHA256.HashSizeInBytes) || !Base64Url.IsValid(token))
            return FormAge.Forged;
        ReadOnlySpan<byte> bytes = Base64Url.DecodeFromChars(token);
        if (!CryptographicOperations.FixedTimeEquals(bytes[NumberBytes..], Sign(secret, bytes[..NumberBytes], purpose, subject)))
            return FormAge.Forged;

        number = new(bytes[..NumberBytes], bigEndian: true);
        var age = clock.GetUtcNow() - MadeAt(bytes);
        if (age < TimeSpan.FromSeconds(settings.Value.YoungestSeconds))
            return FormAge.TooYoung;
        return age > TimeSpan.FromHours(settings.Value.OldestHours) ? FormAge.TooOld : FormAge.Good;
    }

    /// <summary>RFC 9562: the first 48 bits of a UUIDv7 are milliseconds since 1970, UTC.</summary>
    private static DateTimeOffset MadeAt(ReadOnlySpan<byte> number) =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)(BinaryPrimitives.ReadUInt64BigEndian(number) >> 16));

    private static byte[] Sign(byte[] secret, ReadOnlySpan<byte> number, string purpose, string subject) =>
        HMACSHA256.HashData(secret, (byte[])[.. number, .. Encoding.UTF8.GetBytes($"{purpose}\n{subject}")]);
}
