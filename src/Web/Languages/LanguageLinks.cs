using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Errors;

namespace SocialeKaart.Web.Languages;

/// <summary>The page that is looked at, in another language: for the menu, and for search engines.</summary>
public static class LanguageLinks
{
    /// <summary>
    /// Its address with what was asked. Of a page that is kept for others only what the page reads: its answer is given to whoever asks the
    /// same, and must not tell them what else stood in somebody's address. An error page leads to the page that was asked for.
    /// </summary>
    public static string To(HttpContext context, Language language) => Path(context, language) + (Read(context) ?? context.Request.QueryString);

    /// <summary>Its address from https on, with nothing but what the page reads.</summary>
    public static string Absolute(HttpContext context, Language language) =>
        $"{context.Request.Scheme}://{context.Request.Host}{Path(context, language)}{Read(context)}";

    private static string Path(HttpContext context, Language language)
    {
        var before = context.Request.PathBase.ToString();
        return before[..^Wording.Current.Prefix.Length] + language.Prefix + (context.Features.Get<ShownError>()?.Asked ?? context.Request.Path);
    }

    private static QueryString? Read(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<CachedPageAttribute>() is { } page
        ? QueryString.Create(page.Parameters.SelectMany(name => context.Request.Query[name].Select(value => KeyValuePair.Create(name, value))))
        : null;
}
