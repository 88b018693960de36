using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Storage;

/// <summary>The PlusWIJken in the store.</summary>
internal static class PlusWijkRows
{
    /// <summary>All, by code.</summary>
    public static async Task<IReadOnlyList<PlusWijk>> ReadAsync(DbSession session, CancellationToken stop)
    {
        var buurten = (await session.ReadAsync(
            "SELECT pluswijk, buurt FROM geo_pluswijk_buurt", row => (PlusWijk: row.GetString(0), Buurt: new AreaCode(row.GetString(1))), stop))
            .ToLookup(row => row.PlusWijk, row => row.Buurt);
        var rows = await session.ReadAsync(
            "SELECT code, name, gemeente, since FROM geo_pluswijk",
            row => new PlusWijk(
                new(row.GetString(0)), row.GetString(1), new(row.GetString(2)), [.. buurten[row.GetString(0)].Order()],
                row.IsDBNull(3) ? null : row.GetInt32(3)),
            stop);
        return [.. rows.OrderBy(plusWijk => plusWijk.Code)];
    }

    /// <summary>Removes one of this code, and writes it anew.</summary>
    public static async Task WriteAsync(DbSession session, PlusWijk plusWijk, CancellationToken stop)
    {
        await RemoveAsync(session, plusWijk.Code, stop);
        await session.ExecuteAsync(
            "INSERT INTO geo_pluswijk (code, name, gemeente, since) VALUES (@code, @name, @gemeente, @since)", stop,
            ("@code", plusWijk.Code.Value), ("@name", plusWijk.Name), ("@gemeente", plusWijk.Gemeente.Value), ("@since", plusWijk.Since));
        foreach (var buurt in plusWijk.Buurten)
        {
            await session.ExecuteAsync(
                "INSERT INTO geo_pluswijk_buurt (pluswijk, buurt) VALUES (@code, @buurt)", stop,
                ("@code", plusWijk.Code.Value), ("@buurt", buurt.Value));
        }
    }

    public static async Task RemoveAsync(DbSession session, AreaCode code, CancellationToken stop)
    {
        await session.ExecuteAsync("DELETE FROM geo_pluswijk_buurt WHERE pluswijk = @code", stop, ("@code", code.Value));
        await session.ExecuteAsync("DELETE FROM geo_pluswijk WHERE code = @code", stop, ("@code", code.Value));
    }

    /// <summary>A record of two with the same values is equal only when its list is compared too.</summary>
    public static bool Same(PlusWijk left, PlusWijk right) =>
        left with { Buurten = right.Buurten } == right && left.Buurten.SequenceEqual(right.Buurten);
}
