namespace SocialeKaart.Geo.Imports;

/// <summary>What the operator may say about a file of areas.</summary>
public sealed record AreaImportOptions
{
    /// <summary>The year the codes are valid for. Null: from the file name ("wijkenbuurten_2024_v1.gpkg"), else the clock's year, said in a note.</summary>
    public int? Year { get; init; }

    /// <summary>The version within the year. Null: from the file name, else 1.</summary>
    public int? Version { get; init; }

    /// <summary>True when the files may take the place of other content of the same edition (year, version and file names): a corrected file.</summary>
    public bool Corrects { get; init; }

    /// <summary>A CSV with columns <c>oud;nieuw</c> (several new codes with <c>|</c>): how PlusWIJken follow changed buurt codes.</summary>
    public string? Recoding { get; init; }
}
