namespace SocialeKaart.Listings.Catalogue;

/// <summary>The one rule of which layer a listing belongs to. Every listing belongs to exactly one.</summary>
public static class SupportLayers
{
    // "Mensen ontmoeten": whoever knows people has a network.
    private const int Meeting = 1;

    /// <summary>
    /// By kind, and where that does not decide by who is behind it:
    /// <list type="bullet">
    /// <item>an activity to meet people is one's own network; another one is of the community, but of care when an organisation for care gives it;</item>
    /// <item>volunteers and places to walk in are of the community;</item>
    /// <item>a service is care and welfare, but of the community when a club, a house of faith or residents among themselves give it;</item>
    /// <item>a scheme is care and welfare.</item>
    /// </list>
    /// </summary>
    /// <param name="kind">The kind of the listing.</param>
    /// <param name="organisation">Who is behind it; null when not said, and then the kind alone decides.</param>
    /// <param name="domains">The numbers of its leefdomeinen.</param>
    public static SupportLayer Of(ListingKind kind, OrganisationKind? organisation, IEnumerable<int> domains) => kind switch
    {
        ListingKind.Activiteit when domains.Contains(Meeting) => SupportLayer.OwnNetwork,
        ListingKind.Activiteit => organisation == OrganisationKind.Zorg ? SupportLayer.CareAndWelfare : SupportLayer.Community,
        ListingKind.Vrijwilligers or ListingKind.Plek => SupportLayer.Community,
        ListingKind.Dienst when IsAmongResidents(organisation) => SupportLayer.Community,
        _ => SupportLayer.CareAndWelfare,
    };

    private static bool IsAmongResidents(OrganisationKind? organisation) =>
        organisation is OrganisationKind.Vereniging or OrganisationKind.Geloof or OrganisationKind.Bewoners;
}
