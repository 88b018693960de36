namespace SocialeKaart.Geo.Places;

/// <summary>What one types in "waar" to mean one place.</summary>
/// <param name="Text">"Hoensbroek"; with the gemeente or wijk behind it where the name alone would not do: "Centrum, Heerlen".</param>
/// <param name="Kind">Gemeente, PlusWIJk, town, wijk, buurt, or over the border.</param>
public sealed record PlaceLabel(string Text, PlaceKind Kind)
{
    /// <summary>What else people call it: "Kirchroa", "Aachen".</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];
}
