using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>The people one can turn to where searching ends, nearest first; our own desk and the huisarts follow on the page.</summary>
/// <param name="Heading">"Liever een mens?".</param>
/// <param name="Contacts">Those of one's own area; empty when none is known there.</param>
public sealed record ContactChain(string Heading, IReadOnlyList<ChainContact> Contacts)
{
    private const int Most = 2;

    /// <summary>Makes it.</summary>
    /// <param name="heading">What stands above it.</param>
    /// <param name="index">The state to ask.</param>
    /// <param name="where">Where the person is; without a place nobody's own area is known.</param>
    /// <param name="now">Decides who answers now.</param>
    /// <param name="prefix">The language in front of addresses; empty for Dutch.</param>
    public static ContactChain Of(string heading, IndexGeneration index, Place? where, DateTimeOffset now, string prefix) =>
        new(heading, where is null ? [] : [.. FirstContacts.Of(index, where, Most, now).Select(listing => ChainContact.Of(listing, now, prefix)).OfType<ChainContact>()]);
}
