namespace SocialeKaart.Listings.Needs;

/// <summary>p</summary>
public sealed record Concept(string Code);
