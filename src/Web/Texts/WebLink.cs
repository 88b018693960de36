namespace SocialeKaart.Web.Texts;

/// <summary>Addresses of editors as links: only http and https, shown short.</summary>
public static class WebLink
{
    /// <summary>The address when it may be linked to, else null. "www.x.nl" becomes "https://www.x.nl/".</summary>
    public static string? To(string written)
    {
        var text = written.Trim();
        if (text.Length > 0 && !text.Contains("://", StringComparison.Ordinal))
            text = "https://" + text;
        return Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.Host.Contains('.', StringComparison.Ordinal)
            ? address.AbsoluteUri
            : null;
    }

    /// <summary>The mail address as a link, else null.</summary>
    public static string? Mail(string written)
    {
        var text = written.Trim();
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < text.Length - 3 && !text.Any(letter => char.IsWhiteSpace(letter) || letter is '?' or '&' or '<' or '>' or '"' or ',')
            ? $"mailto:{text}"
            : null;
    }

    /// <summary>The address as people say it: without https, www and a last slash.</summary>
    public static string Short(string address)
    {
        var uri = new Uri(address);
        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        return (host + uri.AbsolutePath).TrimEnd('/');
    }
}
