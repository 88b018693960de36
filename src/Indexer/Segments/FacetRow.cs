using System.Runtime.InteropServices;

namespace SocialeKaart.Indexer.Segments;

/// <summary>The facets of one document in 16 bytes.</summary>
/// <param name="LanguageSet">Its number in <see cref="FacetSets.Languages"/>; likewise below.</param>
/// <param name="GroupSet">In <see cref="FacetSets.Groups"/>.</param>
/// <param name="SlotSet">In <see cref="FacetSets.Slots"/>.</param>
/// <param name="DomainSet">In <see cref="FacetSets.Domains"/>; twelve leefdomeinen make few enough sets.</param>
/// <param name="Cost">As <see cref="FacetValues.Cost"/>; likewise below.</param>
/// <param name="Visit">The visit.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct FacetRow(int LanguageSet, int GroupSet, int SlotSet, ushort DomainSet, byte Cost, byte Visit);
