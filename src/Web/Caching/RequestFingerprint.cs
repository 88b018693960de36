using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace SocialeKaart.Web.Caching;

/// <summary>
/// Names a request for the cache without saying what was asked: a keyed hash, with a key that is made anew in every process and never leaves it.
/// </summary>
public sealed class RequestFingerprint
{
    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);

    /// <summary>
    /// The same text for requests that get the same page: address, language, state of the index, and the named parameters with their
    /// values in the order given. Other parameters do not count.
    /// </summary>
    public string Of(HttpRequest request, string language, long generation, IReadOnlyList<string> parameters)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        Append(hash, generation.ToString(CultureInfo.InvariantCulture));
        Append(hash, language);
        Append(hash, request.Path.Value ?? "");
        foreach (var name in parameters)
        {
            var values = request.Query[name];
            if (values.Count == 0)
                continue;
            Append(hash, name);
            Append(hash, values.Count.ToString(CultureInfo.InvariantCulture));
            foreach (var value in values)
                Append(hash, value ?? "");
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>With its length before it, so that no two lists of parts run together into the same bytes.</summary>
    private static void Append(IncrementalHash hash, string part)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BitConverter.TryWriteBytes(length, part.Length);
        hash.AppendData(length);
        hash.AppendData(MemoryMarshal.AsBytes(part.AsSpan()));
    }
}
