using System.Globalization;

namespace SocialeKaart.Web.Languages;

/// <summary>
/// Reads the language from the address: <c>/en/zoeken</c> becomes <c>/zoeken</c> in English, with <c>/en</c> moved to the path base so that
/// links written as <c>~/…</c> stay in the language. A language that is not offered is left standing and ends as a 404.
/// </summary>
public sealed class LanguagePrefix(RequestDelegate next, OfferedLanguages offered)
{
    /// <summary>Sets <see cref="CurrentLanguage"/> and goes on.</summary>
    public Task InvokeAsync(HttpContext context, CurrentLanguage current)
    {
        if (offered.Read(context.Request.Path) is var (language, rest))
        {
            context.Request.PathBase = context.Request.PathBase.Add(language.Prefix);
            context.Request.Path = rest.HasValue ? rest : "/";
            current.Set(language);
        }

        // Invariant, so that a number in an SVG or an address never gets a comma; people's formats come from CurrentLanguage.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = current.Culture;
        return next(context);
    }
}
