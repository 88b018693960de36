using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>Someone to ring.</summary>
/// <param name="Name">"Wmo-loket Hoensbroek".</param>
/// <param name="Organisation">"Gemeente Heerlen".</param>
/// <param name="Href">Address of the offer.</param>
/// <param name="Phone">The number as people write it.</param>
/// <param name="PhoneHref">The number as an address.</param>
/// <param name="When">When they answer, and whether that is now.</param>
public sealed record ChainContact(string Name, string Organisation, string Href, string Phone, string PhoneHref, WhenLine When)
{
    /// <summary>Makes it; null when the number cannot be rung.</summary>
    public static ChainContact? Of(Publication listing, DateTimeOffset now, string prefix)
    {
        var facts = listing.Facts;
        return PhoneLink.To(facts.Contact.Phone, facts.Venue.Country) is not { } phone
            ? null
            : new(facts.Title, listing.OrganisationName, $"{prefix}/aanbod/{listing.Code}/{listing.Slug}", facts.Contact.Phone, phone, WhenLine.Of(listing, now));
    }
}
