using System.Text.Json.Serialization;

namespace SocialeKaart.Listings.Catalogue;

/// <summary>What decides whether someone goes. Null or empty means: not said.</summary>
public sealed record Visit
{
    /// <summary>What to do first.</summary>
    public FirstStep? FirstStep { get; init; }

    /// <summary>Who welcomes you: "Gastvrouw Truus staat bij de deur".</summary>
    public string Welcome { get; init; } = "";

    /// <summary>May someone come along.</summary>
    public bool? Companion { get; init; }

    /// <summary>Is there room.</summary>
    public Room? Room { get; init; }

    /// <summary>Can you come without giving your name.</summary>
    public bool? Anonymous { get; init; }

    /// <summary>Can you take part without reading.</summary>
    public bool? WithoutReading { get; init; }

    /// <summary>Can you take part with little Dutch.</summary>
    public bool? LittleDutch { get; init; }

    /// <summary>What to bring.</summary>
    public string Bring { get; init; } = "";

    /// <summary>The nearest bus stop.</summary>
    public string BusStop { get; init; } = "";

    /// <summary>Can you be fetched.</summary>
    public bool? Transport { get; init; }

    /// <summary>Accessibility in plain words: "rolstoel", "lift", "ringleiding".</summary>
    public IReadOnlyList<string> Accessibility { get; init; } = [];

    /// <summary>Someone in a wheelchair can come: it is said, and not to say that it cannot be done.</summary>
    [JsonIgnore]
    public bool Wheelchair => Accessibility.Any(word => Says(word, "rolstoel") && !Says(word, "niet") && !Says(word, "geen"));

    private static bool Says(string words, string word) => words.Contains(word, StringComparison.OrdinalIgnoreCase);
}
