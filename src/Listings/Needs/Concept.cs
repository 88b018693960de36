namespace SocialeKaart.Listings.Needs;

/// <summary>One need a person can have, with all the words people use for it.</summary>
public sealed record Concept
{
    /// <summary>Stays the same when the label changes: "veel-alleen".</summary>
    public required string Code { get; init; }

    /// <summary>Its place in the file, from 0: the index counts with it.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The leefdomein it is at home in, 1 to 12.</summary>
    public required int Domain { get; init; }

    /// <summary>As the site writes it.</summary>
    public required string Label { get; init; }

    /// <summary>What else people call it, everyday words and cores of sentences.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>What professionals and letters call it.</summary>
    public IReadOnlyList<string> Jargon { get; init; } = [];

    /// <summary>Plain words of other languages, by language (BCP 47: de, en, pl, tr, ar, uk): for whoever searches in their own.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Foreign { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Names in the Uniforme Productnamenlijst of government, where one fits.</summary>
    public IReadOnlyList<string> ProductNames { get; init; } = [];

    /// <summary>Codes of wider concepts.</summary>
    public IReadOnlyList<string> Broader { get; init; } = [];

    /// <summary>Codes of concepts that often help as well.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>How much it weighs on someone.</summary>
    public NeedWeight Weight { get; init; }

    /// <summary>People are ashamed of it: nearness counts less, anonymous offers more.</summary>
    public bool Sensitive { get; init; }

    /// <summary>May be a matter of life: the crisis check stands above the results.</summary>
    public bool Crisis { get; init; }

    /// <summary>Dimension of Positieve Gezondheid: "meedoen", "mentaal"…</summary>
    public string PositiveHealth { get; init; } = "";

    /// <summary>One sentence for the person, A2.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>Label, other words and jargon.</summary>
    public IEnumerable<string> DutchLabels => [Label, .. Also, .. Jargon];

    /// <summary>The same with the words of other languages.</summary>
    public IEnumerable<string> AllLabels => DutchLabels.Concat(Foreign.Values.SelectMany(words => words));
}
