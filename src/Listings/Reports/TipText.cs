namespace SocialeKaart.Listings.Reports;

/// <summary>The words of a tip as somebody typed them.</summary>
/// <param name="What">What it is.</param>
/// <param name="Where">A postcode or a place.</param>
/// <param name="When">When; may be empty.</param>
/// <param name="Contact">Whom one may ring or mail about it, by consent; empty without.</param>
public sealed record TipText(string What, string Where, string When, string Contact);
