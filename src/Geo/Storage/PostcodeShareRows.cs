using System.Data.Common;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Storage;

/// <summary>The table of addresses by postcode and buurt, and what it says of the postcodes.</summary>
internal static class PostcodeShareRows
{
    private const string Columns = "SELECT share.postcode, share.buurt, share.addresses, share.total FROM geo_postcode_buurt AS share";

    /// <summary>Every share.</summary>
    public static Task<List<PostcodeShare>> AllAsync(DbSession session, CancellationToken stop) => session.ReadAsync(Columns, Share, stop);

    /// <summary>What the place table needs of them: postcodes in several buurten, and postcodes that have no point.</summary>
    public static Task<List<PostcodeShare>> TellingAsync(DbSession session, CancellationToken stop) => session.ReadAsync(
        $"{Columns} WHERE share.addresses < share.total OR NOT EXISTS (SELECT 1 FROM geo_postcode AS point WHERE point.code = share.postcode)",
        Share, stop);

    /// <summary>The shares of the full postcodes from one up to and including another, each with the inside point of its buurt.</summary>
    public static Task<List<(PostcodeShare Share, RdPoint Centre)>> BetweenAsync(DbSession session, string first, string last, CancellationToken stop)
    {
        var (asked, parameters) = DbSession.Between(first, last);
        return session.AskAsync(
            $"""
            SELECT share.postcode, share.buurt, share.addresses, share.total, area.x, area.y
            FROM geo_postcode_buurt AS share JOIN geo_area AS area ON area.code = share.buurt AND area.water = 0
            WHERE share.postcode {asked}
            """,
            row => (Share(row), new RdPoint(row.GetDouble(4), row.GetDouble(5))), stop, parameters);
    }

    /// <summary>
    /// Takes the shares along to the buurten that are there now: a code that became one other moves, one that was split or vanished goes.
    /// Says how many postcodes lost one.
    /// </summary>
    public static async Task<int> FollowAsync(
        DbSession session, IReadOnlySet<AreaCode> removed, IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>> recoding, CancellationToken stop)
    {
        foreach (var old in removed.Where(code => recoding.TryGetValue(code, out var now) && now.Count == 1))
        {
            await session.ExecuteAsync(
                """
                INSERT INTO geo_postcode_buurt (postcode, buurt, addresses, total)
                SELECT postcode, @new, addresses, total FROM geo_postcode_buurt WHERE buurt = @old
                ON CONFLICT (postcode, buurt) DO UPDATE SET addresses = geo_postcode_buurt.addresses + excluded.addresses
                """,
                stop, ("@old", old.Value), ("@new", recoding[old][0].Value));
            await session.ExecuteAsync("DELETE FROM geo_postcode_buurt WHERE buurt = @old", stop, ("@old", old.Value));
        }

        const string Gone = "FROM geo_postcode_buurt WHERE buurt NOT IN (SELECT code FROM geo_area WHERE kind = @kind AND water = 0)";
        var lost = await session.NumberAsync($"SELECT count(DISTINCT postcode) {Gone}", stop, ("@kind", (int)AreaKind.Buurt));
        if (lost > 0)
            await session.ExecuteAsync($"DELETE {Gone}", stop, ("@kind", (int)AreaKind.Buurt));
        return lost;
    }

    private static PostcodeShare Share(DbDataReader row)
    {
        if (!Postcode.TryParse(row.GetString(0), out var postcode))
            throw new StoreUnusableException($"In de tabel geo_postcode_buurt staat '{row.GetString(0)}'; dat is geen postcode. Importeer de adressen opnieuw.");
        return new(postcode, new(row.GetString(1)), row.GetInt32(2), row.GetInt32(3));
    }
}
