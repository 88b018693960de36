using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialeKaart.Geo.Imports;

/// <summary>
/// The values of a row by column name. Publications name the same thing differently and differently each year, so names are compared
/// in lower case without the year behind them ("statnaam_2024", "Buurt2023"), and asked for by all their aliases.
/// </summary>
internal sealed partial class SourceColumns
{
    /// <summary>CBS writes "no data" as -99997, -99995 or -99999999: all at or below this.</summary>
    private const double NoData = -99990;

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly ILookup<string, int>? places;
    private readonly Func<int, string?>? read;

    public SourceColumns()
    {
    }

    /// <summary>
    /// Columns that are read when asked for, of a file that has dozens nobody asks for. Good until the next row is read.
    /// </summary>
    /// <param name="places">Where the columns of each <see cref="Key"/> stand.</param>
    /// <param name="read">The text at a place; null for none.</param>
    public SourceColumns(ILookup<string, int> places, Func<int, string?> read) => (this.places, this.read) = (places, read);

    public static string Key(string column) => Year().Replace(column.Trim().TrimStart('\uFEFF').ToLowerInvariant(), "");

    /// <summary>Keeps the first of two columns that differ in their year alone.</summary>
    public void Add(string column, string? value) => AddByKey(Key(column), value);

    /// <summary>The same for a column whose <see cref="Key"/> is known already: once a file, not once a row.</summary>
    public void AddByKey(string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            values.TryAdd(key, value.Trim());
    }

    /// <summary>The first alias that has a value; null when none has, or when it says "no data".</summary>
    public string? Text(params ReadOnlySpan<string> aliases)
    {
        foreach (var alias in aliases)
        {
            if (Value(alias) is { } value && !IsNoData(value))
                return value;
        }

        return null;
    }

    /// <summary>A decimal number with a point; null when absent, "no data" or no number.</summary>
    public double? Number(params ReadOnlySpan<string> aliases) =>
        double.TryParse(Text(aliases), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>The number of inhabitants, whatever the publication calls it; null when it says nothing, or "no data".</summary>
    public int? Inhabitants() =>
        Number("aantal_inwoners", "aant_inw", "inwoners", "population", "bevolking") is { } number and >= 0 ? (int)number : null;

    private string? Value(string key)
    {
        if (places is null)
            return values.GetValueOrDefault(key);
        foreach (var place in places[key])
        {
            if (read!(place) is { } value && !string.IsNullOrWhiteSpace(value))
                return value.Trim();
        }

        return null;
    }

    private static bool IsNoData(string value) =>
        value[0] == '-' && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number <= NoData;

    [GeneratedRegex(@"_?(19|20)\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
