namespace SocialeKaart.Listings.ContactChain;

/// <summary>Who answers for which areas, on which number, in which hours. A role, and a person only with consent.</summary>
public sealed record ContactFacts
{
    /// <summary>Which link of the chain.</summary>
    public ContactLevel Level { get; init; }

    /// <summary>Codes of the areas they work for, sorted; never empty.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>What people call it: "Welzijnscoach Hoensbroek".</summary>
    public string Role { get; init; } = "";

    /// <summary>First name only; empty without consent.</summary>
    public string FirstName { get; init; } = "";

    /// <summary>The day the person agreed to be named; a name without it is never kept.</summary>
    public DateOnly? ConsentOn { get; init; }

    /// <summary>Who employs them: "Welzijn De Brug".</summary>
    public string Organisation { get; init; } = "";

    /// <summary>The number of the role, as people write it.</summary>
    public string Phone { get; init; } = "";

    /// <summary>When it is answered: "ma-vr 9:00-17:00"; never on feast days. Empty: not known.</summary>
    public string Hours { get; init; } = "";

    /// <summary>First day away; null when not away.</summary>
    public DateOnly? AwayFrom { get; init; }

    /// <summary>Last day away; null while nobody knows.</summary>
    public DateOnly? AwayUntil { get; init; }

    /// <summary>The id of who answers meanwhile; empty when nobody does.</summary>
    public string StandIn { get; init; } = "";

    /// <summary>The day somebody last rang it.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>True on a day within the absence.</summary>
    public bool IsAway(DateOnly day) => AwayFrom is { } from && day >= from && (AwayUntil is not { } until || day <= until);
}
