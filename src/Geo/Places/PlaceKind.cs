namespace SocialeKaart.Geo.Places;

/// <summary>What was named, from exact to wide.</summary>
public enum PlaceKind
{
    /// <summary>A position given as coordinates.</summary>
    Position,

    /// <summary>A full postcode ("6431 AB").</summary>
    Postcode6,

    /// <summary>The four digits: "around here", on average 3.7 buurten.</summary>
    Postcode4,

    /// <summary>A buurt by name or code.</summary>
    Buurt,

    /// <summary>A wijk by name or code.</summary>
    Wijk,

    /// <summary>A town by name (woonplaats), known from the postcodes.</summary>
    Town,

    /// <summary>A PlusWIJk by name.</summary>
    PlusWijk,

    /// <summary>A gemeente by name or code.</summary>
    Gemeente,

    /// <summary>A town or postcode just over the border: a point, and no areas.</summary>
    Abroad,

    /// <summary>The middle of a map that somebody looked at: around it is meant, not that spot.</summary>
    MapArea,
}
