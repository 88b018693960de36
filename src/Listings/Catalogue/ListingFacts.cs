using System.Text.Json.Serialization;

namespace SocialeKaart.Listings.Catalogue;

/// <summary>
/// Everything an editor says about one listing. A value: two with the same content are the same, a change is a new one,
/// and a <c>Revision</c> holds one whole.
/// </summary>
public sealed record ListingFacts
{
    /// <summary>What sort of thing it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ListingKind Kind { get; init; }

    /// <summary>For volunteers: offered or asked for; null for every other kind.</summary>
    public VolunteerDirection? Direction { get; init; }

    /// <summary>As people would say it: "Samen eten in De Koffiepot". 1 to 120 characters.</summary>
    public required string Title { get; init; }

    /// <summary>At most two sentences.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Markdown; HTML in it is shown as text.</summary>
    public string Description { get; init; } = "";

    /// <summary>Language of the texts, BCP 47: "nl", "de", "en", "pl".</summary>
    public string Language { get; init; } = "nl";

    /// <summary>Concept codes of the thesaurus.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Words given as needs that no concept carries: kept, searched as text, reported to the editor.</summary>
    public IReadOnlyList<string> OtherNeeds { get; init; } = [];

    /// <summary>For whom, in plain words.</summary>
    public IReadOnlyList<string> TargetGroups { get; init; } = [];

    /// <summary>What it costs.</summary>
    public Cost Cost { get; init; } = new();

    /// <summary>Where it takes place; all empty for what comes to your home, a phone or a screen.</summary>
    public Venue Venue { get; init; } = new();

    /// <summary>For the residents of which area it is.</summary>
    public Reach Reach { get; init; } = new();

    /// <summary>When, as the organisation writes it. Parsed by <c>ScheduleText</c> where it can be.</summary>
    public string Times { get; init; } = "";

    /// <summary>How to get in touch.</summary>
    public Contact Contact { get; init; } = new();

    /// <summary>What decides whether someone goes.</summary>
    public Visit Visit { get; init; } = new();

    /// <summary>What to do first: as the editor says it, else calling when there is a number; null when nothing is known.</summary>
    [JsonIgnore]
    public FirstStep? FirstStep => Visit.FirstStep ?? (Contact.Phone.Length > 0 ? Catalogue.FirstStep.Bellen : null);

    /// <summary>Spoken languages, Dutch names: "Nederlands", "Pools".</summary>
    public IReadOnlyList<string> SpokenLanguages { get; init; } = [];

    /// <summary>For residents, or for professionals only.</summary>
    public Audience Audience { get; init; }

    /// <summary>First day; null when it has always been there.</summary>
    public DateOnly? Begins { get; init; }

    /// <summary>Last day; null when no end is known.</summary>
    public DateOnly? Ends { get; init; }

    /// <summary>The day someone last checked that all this is true; null when nobody has.</summary>
    public DateOnly? VerifiedOn { get; init; }

    /// <summary>Who checked it, as shown: "De Mijnlamp zelf", "de wijkredactie". An organisation or a role, no name of a person; empty when not said.</summary>
    public string VerifiedBy { get; init; } = "";

    /// <summary>How they did; null when not said.</summary>
    public CheckedHow? VerifiedHow { get; init; }
}
