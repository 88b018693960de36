namespace SocialeKaart.Geo.Places;

/// <summary>What the words in the "waar" field turned out to be.</summary>
public abstract record PlaceAnswer
{
    private PlaceAnswer()
    {
    }

    /// <summary>Nothing was typed, or a whole region: there is no place to measure from.</summary>
    public sealed record Nothing : PlaceAnswer;

    /// <summary>Exactly one place.</summary>
    public sealed record Found(Place Place) : PlaceAnswer
    {
        /// <summary>What was typed, when the place carries a name that is one slip of the finger away: whoever shows the answer says so. Else null.</summary>
        public string? InsteadOf { get; init; }
    }

    /// <summary>A name that several places carry: the person chooses. At least two, in a fixed order, names told apart ("Centrum, Heerlen").</summary>
    public sealed record Ambiguous(IReadOnlyList<Place> Choices) : PlaceAnswer;

    /// <summary>Not known here. <paramref name="Nearby"/> holds up to three names that look like it.</summary>
    public sealed record Unknown(string Typed, IReadOnlyList<string> Nearby) : PlaceAnswer;

    /// <summary>It exists, and lies too far from everything in the table. <paramref name="Typed"/> is null for a position.</summary>
    public sealed record Elsewhere(string? Typed) : PlaceAnswer;
}
