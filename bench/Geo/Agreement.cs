using System.Globalization;
using NetTopologySuite.Geometries;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Bench.Geo;

/// <summary>
/// Holds an engine against the areas in memory: random points inside buurten, every corner of every area, the middle of every side. Where
/// both engines agree with memory they agree with each other.
/// </summary>
internal static class Agreement
{
    private const int RandomPoints = 100_000;

    public static async Task CheckAsync(IPlaceStore store, IPlaceEngine engine)
    {
        var areas = await AreasAsync(engine);
        var locators = areas.GroupBy(area => area.Kind)
            .ToDictionary(layer => layer.Key, layer => new AreaLocator(layer.Select(area => (area.Code, area.Outline))));
        Geometry[] buurten = [.. areas.Where(area => area.Kind == AreaKind.Buurt).Select(area => area.Outline)];
        var (points, differences) = (0, 0);
        foreach (var point in Inside(buurten).Concat(OnBorders(areas)))
        {
            points++;
            var place = await store.AtAsync(point, CancellationToken.None);
            var memory = locators[AreaKind.Buurt].At(point);
            if (place?.Buurt != memory || (place is null) != locators.Values.All(layer => layer.At(point) is null))
                differences++;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"engine and memory name one buurt",-34} {points,11:n0} {differences,9:n0} differences"));
    }

    private static async Task<List<(AreaCode Code, AreaKind Kind, Geometry Outline)>> AreasAsync(IPlaceEngine engine)
    {
        await using var session = await engine.OpenAsync(CancellationToken.None);
        return await session.ReadAsync(
            $"SELECT area.code, area.kind, {engine.Outline} FROM geo_area AS area WHERE area.water = 0 ORDER BY area.code",
            row => (new AreaCode(row.GetString(0)), (AreaKind)row.GetInt32(1), AreaBytes.Read(row.GetFieldValue<byte[]>(2))), CancellationToken.None);
    }

    private static IEnumerable<RdPoint> Inside(Geometry[] buurten)
    {
        var random = new Random(6431);
        for (var found = 0; found < RandomPoints;)
        {
            var buurt = buurten[random.Next(buurten.Length)];
            var box = buurt.EnvelopeInternal;
            var point = new RdPoint(box.MinX + (random.NextDouble() * box.Width), box.MinY + (random.NextDouble() * box.Height));
            if (!AreaLocator.IsAt(buurt, point))
                continue;
            found++;
            yield return point;
        }
    }

    private static IEnumerable<RdPoint> OnBorders(List<(AreaCode Code, AreaKind Kind, Geometry Outline)> areas)
    {
        foreach (var ring in areas.SelectMany(area => ((MultiPolygon)area.Outline).Geometries.Cast<Polygon>()).SelectMany(part => part.Holes.Prepend(part.Shell)))
        {
            var corners = ring.Coordinates;
            for (var i = 1; i < corners.Length; i++)
            {
                yield return new(corners[i].X, corners[i].Y);
                yield return new((corners[i].X + corners[i - 1].X) / 2, (corners[i].Y + corners[i - 1].Y) / 2);
            }
        }
    }
}
