namespace SocialeKaart.Web.Security;

/// <summary>
/// No cache keeps this page: not ours, not the browser's, not one in between. For pages that must leave no trace on a shared phone.
/// A page that finds out only while answering calls <see cref="NeverStore"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NoStoreAttribute : Attribute
{
    /// <summary>Marks this one answer, for instance search results with a crisis line above them.</summary>
    public static void NeverStore(HttpResponse response) => response.Headers.CacheControl = "no-store";
}
