using System.Globalization;

namespace SocialeKaart.Web.Languages;

/// <summary>
/// Reads the language from the address, never from a cookie or the browser: <c>/en/zoeken</c> becomes <c>/zoeken</c> in English, with
/// <c>/en</c> moved to the path base so that links written as <c>~/…</c> stay in the language. One that is not offered ends as a 404.
/// </summary>
public sealed class LanguagePrefix(RequestDelegate next, OfferedLanguages offered)
{
    /// <summary>Sets <see cref="Wording.Current"/> and goes on.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        // Invariant, so that a number in an SVG or an address never gets a comma; people's formats come from the language.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Wording.Current = Language.Dutch;
        if (offered.Read(context.Request.Path) is var (language, rest))
        {
            context.Request.PathBase = context.Request.PathBase.Add(language.Prefix);
            context.Request.Path = rest.HasValue ? rest : "/";
            Wording.Current = language;
        }

        return next(context);
    }
}
