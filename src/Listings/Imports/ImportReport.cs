namespace SocialeKaart.Listings.Imports;

/// <summary>What an import did, row by row where it matters.</summary>
public sealed record ImportReport
{
    /// <summary>Rows that became a new listing.</summary>
    public int Added { get; init; }

    /// <summary>Rows that changed a listing.</summary>
    public int Changed { get; init; }

    /// <summary>Rows that said what was already known.</summary>
    public int Unchanged { get; init; }

    /// <summary>Listings removed because the file (<c>--volledig</c>) no longer has them.</summary>
    public int Removed { get; init; }

    /// <summary>Rows not applied because the listing was edited here since the last import: line and title.</summary>
    public IReadOnlyList<ImportProblem> Conflicts { get; init; } = [];

    /// <summary>Bad rows and cells, by line.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; init; } = [];

    /// <summary>Columns nobody knows; their cells were not read.</summary>
    public IReadOnlyList<string> UnknownColumns { get; init; } = [];
}
