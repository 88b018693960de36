using System.Security.Cryptography;

namespace SocialeKaart.Listings.Catalogue;

/// <summary>
/// The random code in a public address: seven characters of Crockford's base 32 (no i, l, o, u), 35 bits.
/// Short enough to read over the telephone, and it tells nothing of how many there are.
/// </summary>
public static class PublicCode
{
    /// <summary>How many characters.</summary>
    public const int Length = 7;

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>A new code. The store's unique index has the last word.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>Reads a code as people copy it: capitals, o for 0, i or l for 1. False when it cannot be one.</summary>
    public static bool TryParse(string? text, out string code)
    {
        code = "";
        if (text is not { Length: Length })
            return false;
        code = text.ToLowerInvariant().Replace('o', '0').Replace('i', '1').Replace('l', '1');
        return code.All(Alphabet.Contains);
    }
}
