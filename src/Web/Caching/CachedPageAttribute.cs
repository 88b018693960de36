namespace SocialeKaart.Web.Caching;

/// <summary>
/// The answer of this page may be kept for a minute and given to others. Name every query parameter the page reads: the rest is not part
/// of the key, so a page that reads another one would answer with somebody else's. A page that depends on who asks is never cached.
/// </summary>
/// <param name="parameters">Names of the query parameters the page reads.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class CachedPageAttribute(params string[] parameters) : Attribute
{
    /// <summary>The parameters in the key, lower case, in one order.</summary>
    public IReadOnlyList<string> Parameters { get; } = [.. parameters.Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal)];
}
