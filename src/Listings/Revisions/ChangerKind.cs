namespace SocialeKaart.Listings.Revisions;

/// <summary>The kinds of changer.</summary>
public enum ChangerKind
{
    /// <summary>The software by itself.</summary>
    System,

    /// <summary>A spreadsheet.</summary>
    Import,

    /// <summary>Someone.</summary>
    Person,
}
