using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Web.Languages;

/// <summary>The languages this installation offers: <c>SocialeKaart:Languages</c>, a list of codes; without it all there are words in. "nl" alone is Dutch alone.</summary>
public sealed class OfferedLanguages
{
    private OfferedLanguages(IReadOnlyList<Language> all) => All = all;

    /// <summary>Dutch first, then in the order of the menu.</summary>
    public IReadOnlyList<Language> All { get; }

    /// <summary>Reads the codes.</summary>
    /// <exception cref="StoreUnusableException">A code is not one of <see cref="Language.Known"/>.</exception>
    public static OfferedLanguages Of(IReadOnlyCollection<string> codes)
    {
        var unknown = codes.FirstOrDefault(code => Language.Known.All(language => language.Code != code));
        if (unknown is not null)
            throw new StoreUnusableException(
                $"SocialeKaart:Languages: '{unknown}' kennen wij niet. Kies uit {string.Join(", ", Language.Known.Select(language => language.Code))}.");
        return new([.. Language.Known.Where(language => language == Language.Dutch || codes.Count == 0 || codes.Contains(language.Code))]);
    }

    /// <summary>The language whose prefix begins the path, and the path without it; null for Dutch.</summary>
    public (Language Language, PathString Path)? Read(PathString path)
    {
        foreach (var language in All)
        {
            if (language != Language.Dutch && path.StartsWithSegments(language.Prefix, StringComparison.Ordinal, out var rest))
                return (language, rest);
        }

        return null;
    }
}
