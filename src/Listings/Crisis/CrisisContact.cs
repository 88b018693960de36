namespace SocialeKaart.Listings.Crisis;

/// <summary>A line at one moment.</summary>
/// <param name="Line">The line.</param>
/// <param name="IsOpen">Does someone answer at this moment; null when the hours are not known.</param>
/// <param name="When">In words: "nu open", "nu open, tot 21 uur", "open om 11 uur"; empty when not known.</param>
public sealed record CrisisContact(CrisisLine Line, bool? IsOpen, string When);
