namespace SocialeKaart.Geo.Areas;

/// <summary>What an edit did to a PlusWIJk.</summary>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is now.</param>
public sealed record PlusWijkChange(PlusWijk Before, PlusWijk After)
{
    /// <summary>The buurten that came in, sorted.</summary>
    public IReadOnlyList<AreaCode> Added => [.. After.Buurten.Except(Before.Buurten)];

    /// <summary>The buurten that went out, sorted.</summary>
    public IReadOnlyList<AreaCode> Removed => [.. Before.Buurten.Except(After.Buurten)];

    /// <summary>False when all was so already.</summary>
    public bool ChangedAnything => !Before.Buurten.SequenceEqual(After.Buurten);
}
