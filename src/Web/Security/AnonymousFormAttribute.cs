using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace SocialeKaart.Web.Security;

/// <summary>
/// A page with a form that anybody may send, without account or cookie: instead of the framework's antiforgery, which sets a cookie, it
/// reads what comes in through <see cref="SentForm"/>. Its body is small.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AnonymousFormAttribute : IgnoreAntiforgeryTokenAttribute, IRequestSizeLimitMetadata
{
    /// <summary>The longest texts of a tip in any alphabet, percent-encoded, and some.</summary>
    public long? MaxRequestBodySize => 16 * 1024;
}
