using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Storage;

/// <summary>Areas that are to take the place of those in the store.</summary>
public sealed record AreaBatch
{
    /// <summary>The edition the areas are of; it becomes current.</summary>
    public required Edition Edition { get; init; }

    /// <summary>
    /// True when the year is a guess, because file and operator were silent: an edition of the same source that is already current
    /// then keeps its year, so that the same file in January changes nothing.
    /// </summary>
    public bool YearIsGuess { get; init; }

    /// <summary>
    /// True when it may take the place of other content of the very same edition: the operator said that the file was corrected. Without it
    /// such a batch is refused, so that nobody puts another land in the place of a known one by a file of the same name.
    /// </summary>
    public bool Corrects { get; init; }

    /// <summary>The kinds the batch replaces; areas of another kind stay as they are.</summary>
    public required IReadOnlySet<AreaKind> Kinds { get; init; }

    /// <summary>All areas of those kinds, every code once.</summary>
    public required IReadOnlyList<Area> Areas { get; init; }

    /// <summary>PC4 points made of the buurten, for a store that was never given a postcode file; else empty.</summary>
    public IReadOnlyList<PostcodePoint> DerivedPostcodes { get; init; } = [];

    /// <summary>Old buurt code to new ones: how PlusWIJken follow when codes changed.</summary>
    public IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>> Recoding { get; init; } = new Dictionary<AreaCode, IReadOnlyList<AreaCode>>();

    /// <summary>Dutch sentences for the operator, carried into the outcome.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where an area came from, for messages ("buurten.geojson, rij 12"); the code alone when not given.</summary>
    public IReadOnlyDictionary<AreaCode, string> Origins { get; init; } = new Dictionary<AreaCode, string>();
}
