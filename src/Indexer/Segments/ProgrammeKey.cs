using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Indexer.Segments;

/// <summary>Which part of the programme was asked for, so that the answer can be kept: many people look at the same week.</summary>
/// <param name="Days">On any of these days.</param>
/// <param name="Slots">In these parts of them, as the bits of <see cref="WeekSlots"/>.</param>
/// <param name="After">Not over at this moment, to the minute; null when all of it is still to come.</param>
/// <param name="Hidden">Leefdomeinen left out, as the bits of <see cref="FacetSets.Domains"/>.</param>
internal readonly record struct ProgrammeKey(DaySpan Days, uint Slots, DateTimeOffset? After, int Hidden);
