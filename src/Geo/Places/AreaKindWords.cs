using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Places;

/// <summary>The kinds of area as people say and type them.</summary>
public static class AreaKindWords
{
    /// <summary>"gemeente", "wijk", "buurt", "PlusWIJk".</summary>
    public static string Of(AreaKind kind) => kind switch
    {
        AreaKind.Gemeente => "gemeente",
        AreaKind.Wijk => "wijk",
        AreaKind.Buurt => "buurt",
        _ => "PlusWIJk",
    };
}
