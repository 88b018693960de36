namespace SocialeKaart.Web.Security;

/// <summary>Who may show our search box and wijk list on a site of its own: <c>SocialeKaart:Embedding</c>. Nobody, unless it is said.</summary>
public sealed class EmbeddingOptions
{
    /// <summary>Origins, one each: "https://www.heerlen.nl". No path, no wildcard: whoever is in this list was asked.</summary>
    public IReadOnlyList<string> Sites { get; init; } = [];

    /// <summary>True when each of them is an origin over https; http is for this machine alone.</summary>
    public bool IsRight => Sites.All(site => Uri.TryCreate(site, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address.GetLeftPart(UriPartial.Authority).Equals(site.TrimEnd('/'), StringComparison.OrdinalIgnoreCase));
}
