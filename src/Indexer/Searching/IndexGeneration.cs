using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.ContactChain;

namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// One immutable state of the index with the places and listings it was made of. A page takes one and uses it throughout,
/// so that what it says agrees with itself; a newer state is a new object.
/// </summary>
public abstract class IndexGeneration
{
    /// <summary>Rises with every state on this node; part of the output cache's key.</summary>
    public abstract long Number { get; }

    /// <summary>True for the fictional demo region: every page says so and asks not to be indexed.</summary>
    public abstract bool IsDemo { get; }

    /// <summary>The postcodes, names and borders of this state.</summary>
    public abstract PlaceTable Places { get; }

    /// <summary>Whom to turn to where searching ends.</summary>
    public abstract ContactBook Contacts { get; }

    /// <summary>Searches. Never throws for anything a person can type.</summary>
    public abstract SearchAnswer Search(SearchRequest request, DateTimeOffset now);

    /// <summary>The codes of the need pages that answer a question, best first; empty for none. Never throws for anything a person can type.</summary>
    public virtual IReadOnlyList<string> Advice(SearchRequest request, DateTimeOffset now) => [];

    /// <summary>How many listings a resident can find on a day; calls for volunteers, which are only shown when asked for, do not count.</summary>
    public abstract int CountListed(DateTimeOffset now);

    /// <summary>Those listings, some at a time, in an order that holds for this state.</summary>
    public abstract IEnumerable<Publication> Listed(DateTimeOffset now, int skip, int take);

    /// <summary>The listing with this code if this audience may see it; null when unknown.</summary>
    public abstract Publication? Find(string code, Audience audience);

    /// <summary>
    /// Everything of an organisation, by its code, that this audience may see: also what was taken away or is over, so that a page can tell
    /// "gone" from "never was". By id; empty for an unknown code.
    /// </summary>
    public abstract IReadOnlyList<Publication> OfOrganisation(string code, Audience audience);

    /// <summary>Everything behind the same door as a listing, itself included, as <see cref="OfOrganisation"/> does; empty for one without a shown address.</summary>
    public abstract IReadOnlyList<Publication> AtAddressOf(Publication listing, Audience audience);
}
