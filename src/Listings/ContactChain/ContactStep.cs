namespace SocialeKaart.Listings.ContactChain;

/// <summary>One link of the chain at a moment.</summary>
/// <param name="Contact">Who answers; a stand-in when the one of the area is away.</param>
/// <param name="IsOpen">Does someone answer now; null when the hours are not known.</param>
/// <param name="When">"nu open, tot 17 uur", "morgen open om 9 uur"; empty when the hours are not known.</param>
public sealed record ContactStep(ContactFacts Contact, bool? IsOpen, string When);
