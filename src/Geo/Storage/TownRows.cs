using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Storage;

/// <summary>The woonplaatsen in the store.</summary>
internal static class TownRows
{
    /// <summary>All, by code.</summary>
    public static async Task<IReadOnlyList<Town>> ReadAsync(DbSession session, CancellationToken stop)
    {
        var towns = await session.ReadAsync(
            "SELECT code, name, gemeente, x, y FROM geo_town",
            row => new Town(
                row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : new AreaCode(row.GetString(2)), new(row.GetDouble(3), row.GetDouble(4))),
            stop);
        return [.. towns.OrderBy(town => town.Code, StringComparer.Ordinal)];
    }

    /// <summary>Removes all and writes these.</summary>
    public static async Task WriteAsync(DbSession session, IReadOnlyList<Town> towns, CancellationToken stop)
    {
        await session.ExecuteAsync("DELETE FROM geo_town", stop);
        foreach (var town in towns)
        {
            await session.ExecuteAsync(
                "INSERT INTO geo_town (code, name, gemeente, x, y) VALUES (@code, @name, @gemeente, @x, @y)", stop,
                ("@code", town.Code), ("@name", town.Name), ("@gemeente", town.Gemeente?.Value), ("@x", town.Point.X), ("@y", town.Point.Y));
        }
    }

    /// <summary>The towns, each with the gemeente around its point where it has none, or one that is not there (any more).</summary>
    public static async Task<IReadOnlyList<Town>> LocateAsync(IPlaceEngine engine, DbSession session, IReadOnlyList<Town> towns, CancellationToken stop)
    {
        var gemeenten = (await session.ReadAsync(
            "SELECT code FROM geo_area WHERE kind = @kind", row => new AreaCode(row.GetString(0)), stop, ("@kind", (int)AreaKind.Gemeente))).ToHashSet();
        bool IsPlaced(Town town) => town.Gemeente is { } named && gemeenten.Contains(named);
        if (towns.All(IsPlaced))
            return towns;
        var around = await Locators.OfAsync(engine, session, AreaKind.Gemeente, stop);
        return [.. towns.Select(town => IsPlaced(town) ? town : town with { Gemeente = around.At(town.Point) })];
    }
}
