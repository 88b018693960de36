namespace SocialeKaart.Listings.Catalogue;

/// <summary>
/// The three layers of the sociale basis, in the order in which people turn to them: first themselves and those around them, then the wijk, and
/// where that is not enough somebody whose work it is.
/// </summary>
public enum SupportLayer
{
    /// <summary>Eigen kracht en netwerk: what one does oneself, and getting to know people.</summary>
    OwnNetwork,

    /// <summary>De gemeenschap: what people in the wijk do with and for one another.</summary>
    Community,

    /// <summary>Zorg en welzijn: help from an organisation, and schemes of the gemeente or the state.</summary>
    CareAndWelfare,
}
