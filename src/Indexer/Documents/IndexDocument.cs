using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Documents;

/// <summary>A listing analysed, with term and area numbers of one <see cref="Vocabulary"/>; ready to be put into a segment.</summary>
internal sealed record IndexDocument
{
    public required Guid Id { get; init; }

    public required string Code { get; init; }

    public required Audience Audience { get; init; }

    /// <summary>Terms with their weighted count, each once.</summary>
    public required TermWeight[] Terms { get; init; }

    /// <summary>Concepts with the strength of the tie.</summary>
    public required TermWeight[] Needs { get; init; }

    /// <summary>Weighted length in words.</summary>
    public required ushort Length { get; init; }

    public required FacetValues Facets { get; init; }

    public required ListingKind Kind { get; init; }

    public required ReachKind Reach { get; init; }

    public required Room? Room { get; init; }

    public required DocumentTraits Traits { get; init; }

    public required float X { get; init; }

    public required float Y { get; init; }

    public required int Verified { get; init; }

    public required int Ends { get; init; }

    /// <summary>Buurt, wijk and gemeente of the venue; -1 when unknown. Like terms and areas, renumbered in place by a <see cref="Renumbering"/>.</summary>
    public required (int Buurt, int Wijk, int Gemeente) Home { get; set; }

    /// <summary>Area number × 4 + role.</summary>
    public required int[] Areas { get; init; }

    /// <summary>The publication as it is kept.</summary>
    public required ReadOnlyMemory<byte> Stored { get; init; }
}
