using System.Globalization;
using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Storage;

/// <summary>Writes PlusWIJken and, with each, the revision that says who made it so and when: the one way they change.</summary>
internal sealed class PlusWijkRevisions(DbSession session, TimeProvider clock, string by)
{
    private const string Instant = "yyyy-MM-ddTHH:mm:ss.fffZ";

    /// <summary>Newest first.</summary>
    public static Task<List<PlusWijkRevision>> ReadAsync(DbSession session, AreaCode plusWijk, CancellationToken stop) => session.ReadAsync(
        "SELECT number, moment, who, name, gemeente, since, buurten FROM geo_pluswijk_revision WHERE pluswijk = @code ORDER BY number DESC",
        row => new PlusWijkRevision(
            row.GetInt32(0),
            DateTime.ParseExact(row.GetString(1), Instant, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal),
            row.GetString(2), new(plusWijk, row.GetString(3), new(row.GetString(4)), Codes(row.GetString(6)), row.IsDBNull(5) ? null : row.GetInt32(5))),
        stop, ("@code", plusWijk.Value));

    public async Task WriteAsync(PlusWijk plusWijk, CancellationToken stop)
    {
        await PlusWijkRows.WriteAsync(session, plusWijk, stop);
        await AppendAsync(plusWijk, stop);
    }

    public async Task RemoveAsync(PlusWijk plusWijk, CancellationToken stop)
    {
        await PlusWijkRows.RemoveAsync(session, plusWijk.Code, stop);
        await AppendAsync(plusWijk with { Buurten = [] }, stop);
    }

    private async Task AppendAsync(PlusWijk plusWijk, CancellationToken stop)
    {
        var number = 1 + await session.NumberAsync(
            "SELECT max(number) FROM geo_pluswijk_revision WHERE pluswijk = @code", stop, ("@code", plusWijk.Code.Value));
        await session.ExecuteAsync(
            """
            INSERT INTO geo_pluswijk_revision (pluswijk, number, moment, who, name, gemeente, since, buurten)
            VALUES (@code, @number, @moment, @who, @name, @gemeente, @since, @buurten)
            """,
            stop, ("@code", plusWijk.Code.Value), ("@number", number), ("@moment", clock.GetUtcNow().UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture)),
            ("@who", by), ("@name", plusWijk.Name), ("@gemeente", plusWijk.Gemeente.Value), ("@since", plusWijk.Since), ("@buurten", string.Join('|', plusWijk.Buurten)));
    }

    private static AreaCode[] Codes(string joined) => [.. joined.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(code => new AreaCode(code))];
}
