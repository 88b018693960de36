namespace SocialeKaart.Listings.Catalogue;

/// <summary>What it costs someone, in all.</summary>
public sealed record Cost
{
    /// <summary>The sort of cost, for the facet.</summary>
    public CostKind Kind { get; init; }

    /// <summary>Eurocents per time, when an amount was given.</summary>
    public int? Cents { get; init; }

    /// <summary>In words: "koffie inbegrepen".</summary>
    public string Note { get; init; } = "";
}
