namespace SocialeKaart.Listings.SelfHelp;

/// <summary>A page of others to read on at.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Where it is; https.</param>
public sealed record NeedLink(string Name, Uri Address);
