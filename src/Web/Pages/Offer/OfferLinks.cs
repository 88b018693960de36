using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Pages.Offer;

/// <summary>Makes every link to a listing and to its organisation: a place to walk in has an address of its own kind.</summary>
public static class OfferLinks
{
    /// <summary>The page of a listing: "/aanbod/{code}/{slug}", or "/plek/{code}/{slug}".</summary>
    /// <param name="listing">The listing.</param>
    /// <param name="prefix">The language in front, "/en"; empty for Dutch.</param>
    public static string To(Publication listing, string prefix) => $"{Bare(listing, prefix)}/{listing.Slug}";

    /// <summary>The same page by its code alone, which leads there: for a subject whose name must not be seen in a message.</summary>
    public static string Bare(Publication listing, string prefix) =>
        $"{prefix}/{(listing.Facts.Kind == ListingKind.Plek ? "plek" : "aanbod")}/{listing.Code}";

    /// <summary>Its dates as a calendar file; not for a place to walk in.</summary>
    public static string ToCalendar(Publication listing, string prefix) => $"{To(listing, prefix)}/agenda.ics";

    /// <summary>The page of its organisation.</summary>
    public static string ToOrganisation(Publication listing, string prefix) =>
        $"{prefix}/organisatie/{listing.OrganisationCode}/{Slug.Of(listing.OrganisationName)}";
}
