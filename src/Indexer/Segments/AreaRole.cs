namespace SocialeKaart.Indexer.Segments;

/// <summary>What an area number in <see cref="AreaSets"/> means.</summary>
internal enum AreaRole
{
    /// <summary>The listing is for its residents.</summary>
    For = 0,

    /// <summary>Lies around an area the listing is for: someone who names the whole gemeente may live in it.</summary>
    Around = 1,

    /// <summary>A PlusWIJk of the venue.</summary>
    PlusWijk = 2,
}
