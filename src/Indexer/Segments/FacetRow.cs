using System.Runtime.InteropServices;

namespace SocialeKaart.Indexer.Segments;

/// <summary>The facets of one document side by side in 16 bytes: a match costs one read from memory and not seven.</summary>
/// <param name="LanguageSet">Its number in <see cref="FacetTable.Languages"/>; likewise below.</param>
/// <param name="GroupSet">In <see cref="FacetTable.Groups"/>.</param>
/// <param name="SlotSet">In <see cref="FacetTable.Slots"/>.</param>
/// <param name="DomainSet">In <see cref="FacetTable.Domains"/>; twelve leefdomeinen make few enough sets.</param>
/// <param name="Cost">As <see cref="FacetValues.Cost"/>; likewise below.</param>
/// <param name="Visit">The visit.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct FacetRow(int LanguageSet, int GroupSet, int SlotSet, ushort DomainSet, byte Cost, byte Visit);
