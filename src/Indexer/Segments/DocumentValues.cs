namespace SocialeKaart.Indexer.Segments;

/// <summary>What filters, facets and ranking need of each document, one array per value. All arrays have one entry per document.</summary>
internal sealed class DocumentValues
{
    /// <summary>The id as two big-endian halves: comparing them compares the bytes, which breaks ties.</summary>
    public required ulong[] IdHigh { get; init; }

    public required ulong[] IdLow { get; init; }

    /// <summary>Weighted length in words.</summary>
    public required ushort[] Length { get; init; }

    /// <summary>RD New, metres; NaN without a point.</summary>
    public required float[] X { get; init; }

    public required float[] Y { get; init; }

    /// <summary>Day number last verified; 0 for never.</summary>
    public required int[] Verified { get; init; }

    /// <summary>Day number of the last day; <see cref="int.MaxValue"/> without end.</summary>
    public required int[] Ends { get; init; }

    /// <summary>What only the facets need.</summary>
    public required FacetTable Facets { get; init; }

    public required byte[] Kind { get; init; }

    public required byte[] Reach { get; init; }

    /// <summary>Room plus one; 0 when not said.</summary>
    public required byte[] Room { get; init; }

    public required DocumentTraits[] Traits { get; init; }

    /// <summary>Area numbers of the venue (buurt, wijk, gemeente: three per document); -1 when unknown.</summary>
    public required int[] Home { get; init; }

    /// <summary>Where each document's entries in <see cref="Areas"/> begin; one more than there are documents.</summary>
    public required int[] AreaStarts { get; init; }

    /// <summary>Area numbers: who it is for (role 0), what lies around those (1), the PlusWIJken of the venue (2). Number × 4 + role.</summary>
    public required int[] Areas { get; init; }

    /// <summary>How many documents.</summary>
    public int Count => Kind.Length;
}
