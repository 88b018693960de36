namespace SocialeKaart.Geo.Areas;

/// <summary>A pilot area of the PlusWIJken programme: a named, editable set of buurten.</summary>
/// <param name="Code">"PW-" and the name as a slug.</param>
/// <param name="Name">As people say it: "Hoensbroek".</param>
/// <param name="Gemeente">The gemeente it lies in.</param>
/// <param name="Buurten">Its buurt codes, sorted; never empty.</param>
/// <param name="Since">The year it began, when known.</param>
public sealed record PlusWijk(AreaCode Code, string Name, AreaCode Gemeente, IReadOnlyList<AreaCode> Buurten, int? Since);
