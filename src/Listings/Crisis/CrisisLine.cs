namespace SocialeKaart.Listings.Crisis;

/// <summary>One line of help: who answers, when, and what it costs. Content of <c>hulplijnen.csv</c>, not of the program.</summary>
public sealed record CrisisLine
{
    /// <summary>Short name that topics refer to: "veiligthuis".</summary>
    public required string Code { get; init; }

    /// <summary>Under which heading of "Direct hulp" it stands.</summary>
    public required CrisisLevel Level { get; init; }

    /// <summary>Place on the page, low first.</summary>
    public required int Order { get; init; }

    /// <summary>Who answers: "Veilig Thuis".</summary>
    public required string Name { get; init; }

    /// <summary>What a phone dials, for <c>tel:</c>: "08002000". Empty when there is no number to print (own huisarts, own gemeente).</summary>
    public required string Dial { get; init; }

    /// <summary>The number as people read it: "0800-2000". Empty like <see cref="Dial"/>.</summary>
    public required string Number { get; init; }

    /// <summary>The number with +31, for a phone on a foreign network. Empty unless the line itself gives one.</summary>
    public required string Abroad { get; init; }

    /// <summary>When someone answers.</summary>
    public required LineHours Hours { get; init; }

    /// <summary>What a call costs, in words: "gratis". Empty when not known.</summary>
    public required string Cost { get; init; }

    /// <summary>Address of the chat; empty when there is none.</summary>
    public required string Chat { get; init; }

    /// <summary>Address of the site; empty when there is none.</summary>
    public required string Site { get; init; }

    /// <summary>The question of the person who needs this line, A2: "U denkt aan zelfmoord".</summary>
    public required string Heading { get; init; }

    /// <summary>What to expect, A2.</summary>
    public required string Text { get; init; }

    /// <summary>Spoken languages, BCP 47; empty when not known.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>For children: says "je".</summary>
    public required bool Je { get; init; }

    /// <summary>Lines to ring when this one is closed or too long unchecked, in this order.</summary>
    public required IReadOnlyList<string> Fallback { get; init; }

    /// <summary>Who keeps this row true.</summary>
    public required string Owner { get; init; }

    /// <summary>Where the facts were read.</summary>
    public required string Source { get; init; }

    /// <summary>The day they were last read there.</summary>
    public required DateOnly CheckedOn { get; init; }
}
