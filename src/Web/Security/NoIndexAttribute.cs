namespace SocialeKaart.Web.Security;

/// <summary>Search engines are asked to keep this page out: results, errors. The demo region asks it for every page by itself.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NoIndexAttribute : Attribute
{
    private const string Header = "X-Robots-Tag";

    /// <summary>Asks it for this one answer, when the same page in another state may be found.</summary>
    public static void KeepOut(HttpResponse response) => response.Headers[Header] = "noindex";

    /// <summary>True when it was asked for this answer.</summary>
    public static bool IsKeptOut(HttpResponse response) => response.Headers.ContainsKey(Header);
}
