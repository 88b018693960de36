using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Errors;

namespace SocialeKaart.Web.Languages;

/// <summary>The page that is looked at, in another language: for the menu, and for search engines.</summary>
public static class LanguageLinks
{
    /// <summary>
    /// Its address with what was asked. Of a page that is kept for others only what the page reads: its answer is given to whoever asks the
    /// same, and must not tell them what else stood in somebody's address. An error page leads to the page that was asked for; one that says
    /// that it is not there leads to the start, and repeats no letter of it.
    /// </summary>
    public static string To(HttpContext context, Language language) => context.Response.StatusCode == StatusCodes.Status404NotFound
        ? Before(context) + language.Prefix + "/"
        : Path(context, language) + (Read(context) ?? context.Request.QueryString);

    /// <summary>Its address from https on, with nothing but what the page reads.</summary>
    public static string Absolute(HttpContext context, Language language) =>
        $"{context.Request.Scheme}://{context.Request.Host}{Path(context, language)}{Read(context)}";

    private static string Path(HttpContext context, Language language) =>
        Before(context) + language.Prefix + (context.Features.Get<ShownError>()?.Asked ?? context.Request.Path);

    // What the site hangs under, without the language.
    private static string Before(HttpContext context) => context.Request.PathBase.ToString()[..^Wording.Current.Prefix.Length];

    private static QueryString? Read(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<CachedPageAttribute>() is { } page
        ? QueryString.Create(page.Parameters.SelectMany(name => context.Request.Query[name].Select(value => KeyValuePair.Create(name, value))))
        : null;
}
