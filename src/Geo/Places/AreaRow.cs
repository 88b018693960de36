using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Geo.Places;

/// <summary>An area as the table keeps it.</summary>
/// <param name="Code">The code.</param>
/// <param name="OfficialName">As CBS writes it.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Parent">The area around it.</param>
/// <param name="Centre">A point inside.</param>
/// <param name="Inhabitants">Null when not known.</param>
/// <param name="Drawn">The simplified border as <see cref="BorderBytes"/>.</param>
/// <param name="Buurten">Of a PlusWIJk: its buurten. Else empty.</param>
internal sealed record AreaRow(
    AreaCode Code,
    string OfficialName,
    AreaKind Kind,
    AreaCode? Parent,
    RdPoint Centre,
    int? Inhabitants,
    byte[] Drawn,
    IReadOnlyList<AreaCode> Buurten);
