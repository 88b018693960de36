namespace SocialeKaart.Indexer.Suggesting;

/// <summary>What a suggestion stands for.</summary>
public enum SuggestionKind
{
    /// <summary>A need of the thesaurus, by its label.</summary>
    Need,

    /// <summary>A page about a need: what one can do oneself. By the label of the need, which is what was being typed.</summary>
    Advice,

    /// <summary>One listing, by its title.</summary>
    Listing,

    /// <summary>A title that several listings carry: something to search for, not to go to.</summary>
    Words,

    /// <summary>An organisation that has a listing, by its name.</summary>
    Organisation,

    /// <summary>A place to fill in.</summary>
    Place,
}
