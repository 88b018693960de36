namespace SocialeKaart.Listings.Needs;

/// <summary>One of the twelve leefdomeinen.</summary>
/// <param name="Number">1 to 12, the order on the home page.</param>
/// <param name="Code">In addresses: "ontmoeten".</param>
/// <param name="Label">"Mensen ontmoeten".</param>
/// <param name="Explanation">Three examples.</param>
/// <param name="Pictogram">Name of its pictogram.</param>
public sealed record LifeDomain(int Number, string Code, string Label, string Explanation, string Pictogram);
