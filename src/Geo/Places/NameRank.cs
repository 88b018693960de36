namespace SocialeKaart.Geo.Places;

/// <summary>Which place is meant first when several in one gemeente carry a name.</summary>
internal enum NameRank
{
    Gemeente,
    PlusWijk,
    Town,
    Wijk,
    Buurt,
    Abroad,
}
