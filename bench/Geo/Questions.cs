using System.Diagnostics;
using System.Globalization;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Bench.Geo;

/// <summary>How long the questions take that an import or an editor asks the store one by one, on one connection at a time.</summary>
internal static class Questions
{
    private const int Asked = 2_000;
    private const int Rounds = 5;

    public static async Task MeasureAsync(IPlaceStore store, IPlaceEngine engine)
    {
        var stop = CancellationToken.None;
        var table = await store.LoadTableAsync(stop);
        var random = new Random(6431);
        var known = FullPostcodes(table).ToArray();
        random.Shuffle(known);
        var points = await InsideAsync(store, table, random);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{"question",-34} {"asked",11} {"p50 ms",9} {"p99 ms",9} {"p99 raw",9}   {known.Length:n0} full postcodes"));
        await MeasureAsync("floor: SELECT 1", points, _ => FloorAsync(engine, stop));
        await MeasureAsync("full postcode to its place", known.Take(Asked).ToArray(), async code =>
            await store.FindPostcodeAsync(code, stop) is { Buurt: not null });
        await MeasureAsync("point to its buurt", points, async point => await store.AtAsync(point, stop) is { Buurt: not null });
        await MeasureAsync("full postcode, table in memory", known.Take(Asked).ToArray(), code => Task.FromResult(table.FindPostcode(code) is { Buurt: not null }));
        var buurten = table.Areas(AreaKind.Buurt).Select(area => area.Code).ToArray();
        random.Shuffle(buurten);
        await MeasureAsync("buurten within a kilometre", points.Take(Asked / 4).ToArray(), async point =>
            (await store.AreasWithinAsync(point, 1000, AreaKind.Buurt, stop)).Count > 0);
        await MeasureAsync("neighbours of a buurt", buurten.Take(Asked / 4).ToArray(), async code => (await store.NeighboursOfAsync(code, stop)).Count >= 0);
        await MeasureAsync("neighbours, table in memory", buurten.Take(Asked / 4).ToArray(), code => Task.FromResult(table.NeighboursOf(code).Count >= 0));
    }

    /// <summary>What nobody can be quicker than: a connection of the pool, a transaction, one prepared statement that does nothing, and back.</summary>
    private static async Task<bool> FloorAsync(IPlaceEngine engine, CancellationToken stop)
    {
        await using var session = await engine.OpenAsync(stop);
        await engine.BeginReadingAsync(session, stop);
        return await session.AskAsync("SELECT 1", row => row.GetInt32(0), stop) is [1];
    }

    /// <summary>A question's time is that of its quickest round: what else the machine did in the meantime is nobody's. The raw column leaves it in.</summary>
    private static async Task MeasureAsync<T>(string name, T[] questions, Func<T, Task<bool>> ask)
    {
        var raw = new List<double>();
        var quickest = Enumerable.Repeat(double.MaxValue, questions.Length).ToArray();
        for (var round = 0; round <= Rounds; round++)
        {
            for (var i = 0; i < questions.Length; i++)
            {
                var from = Stopwatch.GetTimestamp();
                if (!await ask(questions[i]))
                    throw new InvalidOperationException($"No answer to {questions[i]}.");
                var took = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
                if (round == 0)
                    continue; // code, caches and plans get warm
                raw.Add(took);
                quickest[i] = Math.Min(quickest[i], took);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-34} {questions.Length,11:n0} {Part(quickest, 0.5),9:f3} {Part(quickest, 0.99),9:f3} {Part(raw, 0.99),9:f3}"));
    }

    private static double Part(IEnumerable<double> times, double part) => times.Order().ToArray() is var sorted ? sorted[(int)(sorted.Length * part)] : 0;

    /// <summary>Points that lie in a buurt, over all buurten alike.</summary>
    private static async Task<RdPoint[]> InsideAsync(IPlaceStore store, PlaceTable table, Random random)
    {
        var (buurten, points) = (table.Areas(AreaKind.Buurt), new List<RdPoint>());
        while (points.Count < Asked)
        {
            var point = Within(buurten[random.Next(buurten.Count)], random);
            if (await store.AtAsync(point, CancellationToken.None) is { Buurt: not null })
                points.Add(point);
        }

        return [.. points];
    }

    private static IEnumerable<Postcode> FullPostcodes(PlaceTable table) =>
        from digits in Enumerable.Range(1000, 9000)
        from letters in MadePostcodes.LetterPairs
        let code = Postcode.TryParse(string.Create(CultureInfo.InvariantCulture, $"{digits}{letters}"), out var read) ? read : throw new InvalidOperationException()
        where table.FindPostcode(code) is { Kind: PlaceKind.Postcode6, Buurt: not null }
        select code;

    private static RdPoint Within(AreaSummary area, Random random) => new(
        area.SouthWest.X + (random.NextDouble() * (area.NorthEast.X - area.SouthWest.X)),
        area.SouthWest.Y + (random.NextDouble() * (area.NorthEast.Y - area.SouthWest.Y)));
}
