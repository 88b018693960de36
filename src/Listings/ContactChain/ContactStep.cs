using SocialeKaart.Listings.Crisis;

namespace SocialeKaart.Listings.ContactChain;

/// <summary>One link of the chain at a moment.</summary>
/// <param name="Contact">Who answers; a stand-in when the one of the area is away.</param>
/// <param name="At">What the hours come to.</param>
public sealed record ContactStep(ContactFacts Contact, LineMoment At)
{
    /// <summary>Does someone answer now; null when the hours are not known.</summary>
    public bool? IsOpen => At.IsOpen;
}
