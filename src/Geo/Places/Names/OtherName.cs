namespace SocialeKaart.Geo.Places.Names;

/// <summary>What people call a place that the official files call something else: another spelling, a short or former name, dialect.</summary>
/// <param name="Name">As people say it.</param>
/// <param name="Official">As the official files have it.</param>
/// <param name="Gemeente">The name of the gemeente it lies in; empty where the official name says enough.</param>
internal sealed record OtherName(string Name, string Official, string Gemeente)
{
    private static readonly Lazy<IReadOnlyList<OtherName>> Read = new(() =>
    [
        .. EmbeddedTable.Rows(typeof(OtherName).Assembly, "naamvarianten.csv").Select(row => new OtherName(row["naam"], row["plaats"], row["gemeente"])),
    ]);

    /// <summary>All of <c>naamvarianten.csv</c>.</summary>
    public static IReadOnlyList<OtherName> All => Read.Value;
}
