using System.Runtime.InteropServices;

namespace SocialeKaart.Indexer.Segments;

/// <summary>
/// What every match is asked, side by side in 40 bytes: whether it is still there, how far off it is and what it counts for then cost one
/// read from memory and not nine.
/// </summary>
/// <param name="X">RD New, metres; NaN without a point.</param>
/// <param name="Y">As <paramref name="X"/>.</param>
/// <param name="Ends">Day number of the last day; <see cref="int.MaxValue"/> without end.</param>
/// <param name="Verified">Day number last verified; 0 for never.</param>
/// <param name="Facets">What can be chosen.</param>
/// <param name="AreaSet">Its number in <see cref="DocumentValues.AreaSets"/>.</param>
/// <param name="Kind">The <see cref="Listings.Catalogue.ListingKind"/>.</param>
/// <param name="Reach">The <see cref="Listings.Catalogue.ReachKind"/>.</param>
/// <param name="Room">Room plus one; 0 when not said.</param>
/// <param name="Traits">Yes or no.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct DocumentRow(
    float X, float Y, int Ends, int Verified, FacetRow Facets, int AreaSet, byte Kind, byte Reach, byte Room, DocumentTraits Traits)
{
    /// <summary>True when one of these holds.</summary>
    public bool Has(DocumentTraits traits) => (Traits & traits) != 0;
}
