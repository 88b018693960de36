using System.Text.Json.Serialization;

namespace SocialeKaart.Listings.Catalogue;

/// <summary>For the residents of which area a listing is. Always one explicit kind: empty never means everywhere.</summary>
public sealed record Reach
{
    /// <summary>The kind.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReachKind Kind { get; init; } = ReachKind.Regio;

    /// <summary>Area codes, sorted, when the listing names its areas itself; else the area of its venue counts.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];
}
