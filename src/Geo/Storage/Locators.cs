using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Storage;

/// <summary>
/// The areas of the store in memory, for placing very many points at once: half a million postcodes are placed in seconds, where a question
/// each takes a minute, and on both engines by the same rule.
/// </summary>
internal static class Locators
{
    public static async Task<AreaLocator> OfAsync(IPlaceEngine engine, DbSession session, AreaKind kind, CancellationToken stop) => new(
        await session.ReadAsync(
            $"SELECT area.code, {engine.Outline} FROM geo_area AS area WHERE area.kind = @kind AND area.water = 0",
            row => (new AreaCode(row.GetString(0)), AreaBytes.Read(row.GetFieldValue<byte[]>(1))), stop, ("@kind", (int)kind)));
}
