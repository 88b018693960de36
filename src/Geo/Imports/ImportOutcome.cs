using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Imports;

/// <summary>What an import did.</summary>
/// <param name="Edition">The edition that is current afterwards; null when there are no areas yet.</param>
/// <param name="Layers">Row counts per layer, in the order gemeenten, wijken, buurten, postcodes, PlusWIJken; only the layers touched.</param>
/// <param name="Vanished">Area codes that were there and are no longer, sorted.</param>
/// <param name="Notes">Dutch sentences the operator should read: repaired borders, swapped coordinates, derived postcodes.</param>
/// <param name="ChangedAnything">False when the store already held exactly this; the stamp is then the same as before.</param>
public sealed record ImportOutcome(
    Edition? Edition,
    IReadOnlyList<LayerOutcome> Layers,
    IReadOnlyList<AreaCode> Vanished,
    IReadOnlyList<string> Notes,
    bool ChangedAnything)
{
    /// <summary>What the borders say became of codes that went or were split, and of which the operator told nothing.</summary>
    public IReadOnlyList<AreaSuccession> Successions { get; init; } = [];

    /// <summary>What the operator told of codes that were there, and was followed.</summary>
    public IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>> Recoding { get; init; } = new Dictionary<AreaCode, IReadOnlyList<AreaCode>>();
}
