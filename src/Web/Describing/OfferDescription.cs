using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Describing;

/// <summary>An offer as search engines read it: JSON-LD in the words of schema.org. Never for safety, and no place where the address is hidden.</summary>
public static class OfferDescription
{
    private const decimal CentsInEuro = 100;

    /// <summary>The description; safe inside a script element, because the serializer writes angle brackets and ampersands as escapes.</summary>
    /// <param name="listing">The offer.</param>
    /// <param name="url">Its page, absolute.</param>
    /// <param name="next">When it next takes place; null when that is not known, or for what is open by the week.</param>
    public static IHtmlContent Of(Publication listing, string url, Occurrence? next)
    {
        var facts = listing.Facts;
        var description = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = (facts.Kind, next) switch
            {
                (ListingKind.Activiteit, not null) => "Event",
                (ListingKind.Plek, _) => "Place",
                (ListingKind.Regeling, _) => "GovernmentService",
                _ => "Service",
            },
            ["name"] = facts.Title,
            ["url"] = url,
            ["inLanguage"] = facts.Language,
        };
        if (facts.Summary.Length > 0)
            description["description"] = facts.Summary;
        AddWho(description, listing);
        if (facts is { Kind: ListingKind.Activiteit } && next is { } time)
            AddTime(description, time);
        AddWhere(description, facts);
        AddCost(description, facts.Cost);
        return new HtmlString(description.ToJsonString(JsonSerializerOptions.Default));
    }

    private static void AddWho(JsonObject description, Publication listing)
    {
        if (listing.Facts.Kind != ListingKind.Plek)
            description[listing.Facts.Kind == ListingKind.Activiteit ? "organizer" : "provider"] = new JsonObject { ["@type"] = "Organization", ["name"] = listing.OrganisationName };
        if (listing.Facts.Contact.Phone.Length > 0 && listing.Facts.Kind == ListingKind.Plek)
            description["telephone"] = listing.Facts.Contact.Phone;
    }

    private static void AddTime(JsonObject description, Occurrence time)
    {
        description["startDate"] = Instant(time.Begins);
        if (time.End is not null)
            description["endDate"] = Instant(time.Finishes);
        description["eventStatus"] = "https://schema.org/EventScheduled";
    }

    private static void AddWhere(JsonObject description, ListingFacts facts)
    {
        if (!facts.Venue.ShowAddress || facts.Venue.Town.Length == 0)
            return;
        var address = new JsonObject { ["@type"] = "PostalAddress", ["addressLocality"] = facts.Venue.Town, ["addressCountry"] = facts.Venue.Country };
        if (WhereWords.Street(facts.Venue) is { Length: > 0 } street)
            address["streetAddress"] = street;
        if (facts.Venue.Postcode.Length > 0)
            address["postalCode"] = facts.Venue.Postcode;
        if (facts.Kind == ListingKind.Plek)
            description["address"] = address;
        else if (facts.Kind == ListingKind.Activiteit)
            description["location"] = new JsonObject { ["@type"] = "Place", ["name"] = facts.Venue.Name.Length > 0 ? facts.Venue.Name : facts.Venue.Town, ["address"] = address };
    }

    private static void AddCost(JsonObject description, Cost cost)
    {
        if (cost.Kind == CostKind.Free)
            description["isAccessibleForFree"] = true;
        else if (cost is { Kind: CostKind.Paid, Cents: { } cents } && description["@type"]!.GetValue<string>() is not "Place")
            description["offers"] = new JsonObject { ["@type"] = "Offer", ["price"] = (cents / CentsInEuro).ToString("0.00", CultureInfo.InvariantCulture), ["priceCurrency"] = "EUR" };
    }

    // With its offset, so that nobody has to guess whose clock it is.
    private static string Instant(DateTime wall) =>
        new DateTimeOffset(wall, wall - DutchTime.ToUtc(wall)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
