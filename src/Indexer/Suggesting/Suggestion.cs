using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Suggesting;

/// <summary>One thing a person may mean while typing.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">As it is shown, and as it is filled in when chosen.</param>
public sealed record Suggestion(SuggestionKind Kind, string Text)
{
    /// <summary>The listing, of a <see cref="SuggestionKind.Listing"/>; null for the others.</summary>
    public Publication? Listing { get; init; }

    /// <summary>The code of the need, of a <see cref="SuggestionKind.Advice"/>; null for the others.</summary>
    public string? Page { get; init; }

    /// <summary>The kind of place, of a <see cref="SuggestionKind.Place"/>; null for the others.</summary>
    public PlaceKind? Place { get; init; }
}
