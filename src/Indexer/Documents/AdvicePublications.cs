using System.Buffers.Binary;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.SelfHelp;

namespace SocialeKaart.Indexer.Documents;

/// <summary>Need pages in the form the index reads: one analysis and one ranking for offers and for advice, each in documents of their own.</summary>
internal static class AdvicePublications
{
    /// <summary>The pages about a need of the thesaurus, by its order. Never shown as a listing, so what only a listing has stays empty.</summary>
    public static IEnumerable<Publication> Of(NeedPages pages, Thesaurus thesaurus) =>
        from concept in thesaurus.Concepts
        let page = pages.Find(concept.Code)
        where page is not null
        select Of(page, concept);

    private static Publication Of(NeedPage page, Concept concept) => new()
    {
        Id = Id(concept.Ordinal),
        Code = page.Code,
        Slug = page.Code,
        OrganisationName = "",
        OrganisationCode = "",
        Facts = new ListingFacts
        {
            Kind = ListingKind.Dienst,
            Title = page.Title,
            Summary = page.Intro,
            // Not when to call the huisarts: a child that wets its bed is a sign there, and not what the page is about.
            Description = string.Join(' ', [page.What, .. page.Steps]),
            Needs = [page.Code],
        },
    };

    private static Guid Id(int ordinal)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], ordinal);
        return new Guid(bytes, bigEndian: true);
    }
}
