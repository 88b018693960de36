using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Indexer.Documents;

/// <summary>What of a publication one can choose by.</summary>
internal static class FacetReader
{
    private static readonly ulong Dutch = 1UL << ChoiceList.Languages.NumberOf("nederlands")!.Value;

    /// <summary>Reads it; the leefdomeinen follow from the needs, which the reader of the document knows.</summary>
    public static FacetValues Read(Publication publication, int domains)
    {
        var facts = publication.Facts;
        return new FacetValues
        {
            // Who says nothing about languages, speaks Dutch.
            Languages = facts.SpokenLanguages.Count == 0 ? Dutch : ChoiceList.Languages.Read(facts.SpokenLanguages),
            Slots = WeekSlots.Of(publication.Schedule).Bits,
            Groups = (uint)ChoiceList.TargetGroups.Read(facts.TargetGroups),
            Domains = (ushort)domains,
            Cost = (byte)facts.Cost.Kind,
            Visit = VisitByte.Of(facts.FirstStep, facts.Visit.Wheelchair, publication.MeetingPlace),
        };
    }
}
