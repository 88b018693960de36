namespace SocialeKaart.Geo.Areas;

/// <summary>The kinds of area, from large to small; a PlusWIJk is a named set of buurten and stands beside the ladder.</summary>
public enum AreaKind
{
    /// <summary>A municipality, code GM….</summary>
    Gemeente,

    /// <summary>A district of a gemeente, code WK….</summary>
    Wijk,

    /// <summary>A neighbourhood of a wijk, code BU…; the smallest area.</summary>
    Buurt,

    /// <summary>A pilot area of the programme, code PW-slug; a named, editable set of buurt codes.</summary>
    PlusWijk,
}
