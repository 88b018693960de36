namespace SocialeKaart.Listings.Crisis;

/// <summary>What to show above the results, and never instead of them. Never counted, kept, cached or put into a list.</summary>
public sealed record CrisisFinding
{
    /// <summary>How urgent.</summary>
    public required CrisisLevel Level { get; init; }

    /// <summary>Code of the topic: "zelfdoding", "kind".</summary>
    public required string Topic { get; init; }

    /// <summary>The question the person has, A2: "Denkt u aan zelfmoord?".</summary>
    public required string Heading { get; init; }

    /// <summary>What to do, A2, plain text without numbers other than 112.</summary>
    public required string Text { get; init; }

    /// <summary>One or two lines; one that answers now stands first. The own huisarts has no number.</summary>
    public required IReadOnlyList<CrisisContact> Lines { get; init; }

    /// <summary>The text says "je": it speaks to a child.</summary>
    public required bool Je { get; init; }

    /// <summary>Someone else may see the screen: "Snel weg", a neutral title and <c>no-store</c>.</summary>
    public required bool NeedsQuickExit { get; init; }

    /// <summary>The language in which it was recognised, BCP 47: "nl", "pl". Dialect counts as "nl".</summary>
    public required string Language { get; init; }
}
