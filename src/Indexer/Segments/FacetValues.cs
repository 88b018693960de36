namespace SocialeKaart.Indexer.Segments;

/// <summary>What one can choose a document by.</summary>
internal readonly record struct FacetValues
{
    /// <summary>Bit n is choice n of <see cref="Listings.Catalogue.ChoiceList.Languages"/>.</summary>
    public required ulong Languages { get; init; }

    /// <summary>As <see cref="Listings.Schedules.WeekSlots.Bits"/>.</summary>
    public required uint Slots { get; init; }

    /// <summary>Bit n is choice n of <see cref="Listings.Catalogue.ChoiceList.TargetGroups"/>.</summary>
    public required uint Groups { get; init; }

    /// <summary>Bit n is leefdomein n, 1 to 12.</summary>
    public required ushort Domains { get; init; }

    /// <summary>The <see cref="Listings.Catalogue.CostKind"/>.</summary>
    public required byte Cost { get; init; }

    /// <summary>As <see cref="VisitByte"/> packs it.</summary>
    public required byte Visit { get; init; }
}
