using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Shared;

/// <summary>The people one can turn to where searching ends, who answers now in front; our own desk, a national line and the huisarts follow on the page.</summary>
/// <param name="Heading">"Liever een mens?".</param>
/// <param name="Steps">Those of one's own area; empty when none is known there.</param>
/// <param name="National">Who answers for the whole country; null before anything was asked.</param>
public sealed record ContactChain(string Heading, IReadOnlyList<ContactStep> Steps, CrisisContact? National)
{
    private const int Most = 2;

    /// <summary>Makes it.</summary>
    /// <param name="heading">What stands above it.</param>
    /// <param name="index">The state to ask.</param>
    /// <param name="where">Where the person is; without a place nobody's own area is known.</param>
    /// <param name="national">The line where the chain ends.</param>
    /// <param name="now">Decides who answers now.</param>
    public static ContactChain Of(string heading, IndexGeneration index, Place? where, CrisisContact national, DateTimeOffset now) => new(
        heading,
        where is null ? [] : [.. index.Contacts.Chain(where, now).Where(step => PhoneLink.To(step.Contact.Phone) is not null).Take(Most)],
        national);
}
