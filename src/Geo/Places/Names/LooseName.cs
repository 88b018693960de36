namespace SocialeKaart.Geo.Places.Names;

/// <summary>
/// A name as loosely as people write it: "St. Geertruid" is "Sint Geertruid", "Eysden" is "Eijsden", "Valkenburg a/d Geul" is "Valkenburg
/// aan de Geul", "Schinopgeul" is "Schin op Geul". Names that look different on paper and alike here are the same to whoever types them.
/// </summary>
internal static class LooseName
{
    private static readonly (string Short, string Whole)[] Abbreviations =
    [
        (" st ", " sint "), (" a d ", " aan de "), (" o d ", " op de "), (" v d ", " van de "), (" ad ", " aan de "), (" od ", " op de "), (" vd ", " van de "),
    ];

    /// <summary>The key of a folded name.</summary>
    public static string Of(string folded)
    {
        var key = $" {folded} ";
        foreach (var (brief, whole) in Abbreviations)
            key = key.Replace(brief, whole, StringComparison.Ordinal);
        return key.Replace(" ", "", StringComparison.Ordinal).Replace("ij", "y", StringComparison.Ordinal);
    }
}
