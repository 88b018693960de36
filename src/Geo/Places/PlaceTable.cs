using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Places;

/// <summary>
/// Every postcode, area and place name of the work area in memory, to be carried inside the index snapshot:
/// a resident's page asks this table and never the database.
/// </summary>
public sealed class PlaceTable
{
    /// <summary>A table that knows no place: before the first import.</summary>
    public static PlaceTable Empty { get; } = new();

    /// <summary>The edition the areas are of; null when nothing was imported.</summary>
    public Edition? Edition => throw new NotImplementedException();

    /// <summary>All PlusWIJken, by name.</summary>
    public IReadOnlyList<AreaSummary> PlusWijken => throw new NotImplementedException();

    /// <summary>What the words in the "waar" field mean: postcode, name or code.</summary>
    public PlaceAnswer Find(string? typed) => throw new NotImplementedException();

    /// <summary>The place of a postcode; a full one falls back to its four digits. Null when unknown.</summary>
    public Place? FindPostcode(Postcode postcode) => throw new NotImplementedException();

    /// <summary>An area as a place: a point inside it, its ancestors, its PlusWIJken. Null when unknown.</summary>
    public Place? FindArea(AreaCode code) => throw new NotImplementedException();

    /// <summary>Name, kind, parent and bounding box of an area; null when unknown.</summary>
    public AreaSummary? Area(AreaCode code) => throw new NotImplementedException();

    /// <summary>All areas of a kind, by code.</summary>
    public IReadOnlyList<AreaSummary> Areas(AreaKind kind) => throw new NotImplementedException();

    /// <summary>
    /// The area a spreadsheet names in <c>gebieden</c>: a code or an exact name, case and diacritics folded, the CBS prefix "Wijk 10 "
    /// optional; gemeente before PlusWIJk before wijk before buurt. Null when unknown, or when two areas of one kind carry the name.
    /// </summary>
    public AreaCode? FindAreaCode(string nameOrCode) => throw new NotImplementedException();

    /// <summary>The border simplified for drawing.</summary>
    public AreaOutline Outline(AreaCode code) => throw new NotImplementedException();

    /// <summary>Writes the table into a snapshot.</summary>
    public void Write(BinaryWriter to) => throw new NotImplementedException();

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a place table of this version.</exception>
    public static PlaceTable Read(BinaryReader from) => throw new NotImplementedException();
}
