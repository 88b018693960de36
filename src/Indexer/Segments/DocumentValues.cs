using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace SocialeKaart.Indexer.Segments;

/// <summary>What filters, facets and ranking need of each document. All arrays have one entry per document unless said otherwise.</summary>
internal sealed class DocumentValues
{
    /// <summary>The id as two big-endian halves: comparing them compares the bytes, which breaks ties.</summary>
    public required ulong[] IdHigh { get; init; }

    public required ulong[] IdLow { get; init; }

    /// <summary>Weighted length in words.</summary>
    public required ushort[] Length { get; init; }

    /// <summary>What every match is asked.</summary>
    public required DocumentRow[] Rows { get; init; }

    /// <summary>The sets whose numbers <see cref="DocumentRow.Facets"/> holds.</summary>
    public required FacetSets FacetSets { get; init; }

    /// <summary>Area numbers of the venue (buurt, wijk, gemeente: three per document); -1 when unknown.</summary>
    public required int[] Home { get; init; }

    /// <summary>The sets whose numbers <see cref="DocumentRow.AreaSet"/> holds.</summary>
    public required AreaSets AreaSets { get; init; }

    /// <summary>How many documents.</summary>
    public int Count => Rows.Length;

    /// <summary>Asks the processor for a row that is wanted soon, where it can be asked. A hint: the address is never read through.</summary>
    public unsafe void Fetch(int document)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(in Rows[document]));
    }
}
