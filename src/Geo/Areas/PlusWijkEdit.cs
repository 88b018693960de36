namespace SocialeKaart.Geo.Areas;

/// <summary>What is to change of a PlusWIJk.</summary>
/// <param name="Added">Buurten that are to be in it. One that is in it already is no error.</param>
/// <param name="Removed">Buurten that are no longer to be in it. Each must be in it.</param>
public sealed record PlusWijkEdit(IReadOnlyList<AreaCode> Added, IReadOnlyList<AreaCode> Removed);
