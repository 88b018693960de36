using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace SocialeKaart.Listings.Imports;

/// <summary>One row of a spreadsheet: text cells by column name.</summary>
public sealed class SpreadsheetRow
{
    private readonly ImmutableDictionary<string, string> byColumn;

    /// <summary>Takes the cells of known columns.</summary>
    public SpreadsheetRow(int line, IReadOnlyList<string> columns, string[] cells, SpreadsheetColumns known)
        : this(line, columns
            .Select((column, at) => KeyValuePair.Create(column, at < cells.Length ? cells[at].Trim() : ""))
            .Where(pair => known.All.Contains(pair.Key))
            .ToImmutableDictionary())
    {
    }

    private SpreadsheetRow(int line, ImmutableDictionary<string, string> byColumn) => (Line, this.byColumn) = (line, byColumn);

    /// <summary>The line the row starts on, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The same row with another cell.</summary>
    public SpreadsheetRow With(string column, string cell) => new(Line, byColumn.SetItem(column, cell));

    /// <summary>The trimmed cell; empty when the file has no such column.</summary>
    public string this[string column] => byColumn.GetValueOrDefault(column, "");

    /// <summary>The parts of a <c>|</c>-separated cell, trimmed, empty ones left out.</summary>
    public string[] List(string column) =>
        this[column].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>SHA-256 over all filled cells in a fixed order, hexadecimal: the same however the columns are ordered.</summary>
    public string Hash()
    {
        var text = new StringBuilder();
        foreach (var (column, cell) in byColumn.Where(pair => pair.Value.Length > 0).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            text.Append(column).Append('\u001F').Append(cell).Append('\u001E');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
