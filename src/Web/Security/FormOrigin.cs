namespace SocialeKaart.Web.Security;

/// <summary>Was this form sent from a page of ours? What a browser says about that cannot be set by the page that sends it.</summary>
public static class FormOrigin
{
    /// <summary>
    /// False when the browser says that another site sent it. Browsers from before 2020 say less (<c>Origin</c>), a few from before 2018 say
    /// nothing: then the signed mark in the form decides alone.
    /// </summary>
    public static bool IsOurs(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site)
            return site.ToString() == "same-origin";
        if (request.Headers.Origin is not { Count: > 0 } origin)
            return true;
        return Uri.TryCreate(origin.ToString(), UriKind.Absolute, out var sender)
            && string.Equals(sender.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
