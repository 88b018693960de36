using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.ContactChain;

namespace SocialeKaart.Web.Tests;

/// <summary>An index state of a few listings: every search finds those its audience may see, in the order the test gives them.</summary>
public class HandMadeGeneration(long number, bool isDemo = false, PlaceTable? places = null, params Publication[] listings) : IndexGeneration
{
    /// <inheritdoc/>
    public override long Number => number;

    /// <inheritdoc/>
    public override bool IsDemo => isDemo;

    /// <inheritdoc/>
    public override PlaceTable Places => places ?? PlaceTable.Empty;

    /// <inheritdoc/>
    public override ContactBook Contacts => ContactBook.Empty;

    /// <inheritdoc/>
    public override SearchAnswer Search(SearchRequest request, DateTimeOffset now)
    {
        var hits = listings.Where(listing => IsFor(listing, request.Audience)).Select(listing => new Hit(listing, 1, null)).ToArray();
        return new() { Hits = [.. hits.Skip(request.Skip).Take(request.Take)], Total = hits.Length, Good = hits.Length, Facets = new(), Where = request.Where };
    }

    /// <inheritdoc/>
    public override int CountListed(DateTimeOffset now) => listings.Count(listing => IsFor(listing, Audience.Inwoner));

    /// <inheritdoc/>
    public override IEnumerable<Publication> Listed(DateTimeOffset now, int skip, int take) =>
        listings.Where(listing => IsFor(listing, Audience.Inwoner)).Skip(skip).Take(take);

    /// <inheritdoc/>
    public override Publication? Find(string code, Audience audience) =>
        listings.FirstOrDefault(listing => listing.Code == code && IsFor(listing, audience));

    /// <inheritdoc/>
    public override IReadOnlyList<Publication> OfOrganisation(string code, Audience audience) =>
        [.. listings.Where(listing => listing.OrganisationCode == code && IsFor(listing, audience))];

    /// <inheritdoc/>
    public override IReadOnlyList<Publication> AtAddressOf(Publication listing, Audience audience) =>
        [.. listings.Where(other => other.Facts.Venue.Door is { } door && door == listing.Facts.Venue.Door && IsFor(other, audience))];

    private static bool IsFor(Publication listing, Audience audience) => listing.Facts.Audience == Audience.Inwoner || listing.Facts.Audience == audience;
}
