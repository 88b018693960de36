using System.Diagnostics;
using System.Globalization;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Suggesting;

namespace SocialeKaart.Bench.Geo;

/// <summary>
/// How fast residents' pages find a place at the scale of the country, from a place table read back out of its bytes as the snapshot
/// holds it. One thread, one question at a time; a question's time is that of its quickest round, as in the search benchmark.
/// </summary>
internal static class Lookups
{
    private const int Questions = 20_000;
    private const int Rounds = 5;

    public static void Run()
    {
        var table = ReadBack(MadeCountry.Table());
        Console.WriteLine($"{"",-44} {"p50 ms",9} {"p99 ms",9} {"most ms",9}   bar (p99)");
        Measure("full postcode to its place", "0.05", Questions, i => table.FindPostcode(MadeCountry.FullPostcode((int)(i * 104_729L % MadeCountry.FullPostcodes))));
        Measure("typed: full postcode and house number", "", Questions, i => table.Find($"{MadeCountry.FullPostcode((int)(i * 104_729L % MadeCountry.FullPostcodes))} {i % 90}"));
        Measure("typed: name", "", Questions, i => table.Find(MadeCountry.Name(i % 3000)));
        Measure("typed: name that many carry", "", 500, i => table.Find(i % 2 == 0 ? "Centrum" : "Buitengebied"));
        Measure("typed: name with a slip", "", 2000, i => table.Find(Slip(MadeCountry.Name(i % 3000))));
        Measure("typed: nothing that exists", "", 500, i => table.Find($"xyloqwert{i}"));
        Measure("typed: 10,000 characters", "", 500, i => table.Find(new string((char)('a' + (i % 26)), 10_000)));
        Measure("position", "", Questions, i => table.Find(Position(i)));

        var labelled = Stopwatch.GetTimestamp();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table.Labels.Count,-8:n0}{"labels of a new table",-36} {Stopwatch.GetElapsedTime(labelled).TotalMilliseconds,9:f3}"));
        var from = Stopwatch.GetTimestamp();
        Suggester.SuggestPlaces(table, "ma");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"the first suggestion of a new table",-44} {Stopwatch.GetElapsedTime(from).TotalMilliseconds,9:f3}"));
        foreach (var letters in (int[])[2, 3, 5, 8])
            Measure($"suggestions for {letters} letters", "5", 5000, i => Suggester.SuggestPlaces(table, Beginning(i, letters)));
        Measure("suggestions for 8 letters with a slip", "5", 2000, i => Suggester.SuggestPlaces(table, Slip(Beginning(i, 8))));
        Measure("suggestions for what many places carry", "5", 2000, i => Suggester.SuggestPlaces(table, i % 2 == 0 ? "ce" : "verspreide"));
    }

    private static PlaceTable ReadBack(PlaceTable made)
    {
        using var bytes = new MemoryStream();
        using (var to = new BinaryWriter(bytes, System.Text.Encoding.UTF8, leaveOpen: true))
            made.Write(to);
        bytes.Position = 0;
        var clock = Stopwatch.GetTimestamp();
        using var from = new BinaryReader(bytes);
        var table = PlaceTable.Read(from);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{MadeCountry.Buurten:n0} buurten, {MadeCountry.FullPostcodes:n0} full postcodes, {MadeCountry.Towns:n0} towns: {bytes.Length / 1e6:f1} MB, read in {Stopwatch.GetElapsedTime(clock).TotalMilliseconds:f0} ms"));
        return table;
    }

    private static string Beginning(int i, int letters) => MadeCountry.Name(i % 3000)[..Math.Min(letters, MadeCountry.Name(i % 3000).Length)].ToLowerInvariant();

    private static string Slip(string name) => name.Length > 4 ? $"{name[..3]}{name[4]}{name[3]}{name[5..]}" : name;

    private static string Position(int i)
    {
        var at = RdNew.ToWgs84(new(10_000 + (i * 7919L % 228_000), 305_000 + (i * 104_729L % 180_000)));
        return string.Create(CultureInfo.InvariantCulture, $"Mijn plek ({at.Lat:0.000}, {at.Lon:0.000})");
    }

    private static void Measure(string what, string bar, int questions, Func<int, object?> ask)
    {
        var times = new double[questions];
        Array.Fill(times, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < questions; i++)
            {
                var from = Stopwatch.GetTimestamp();
                ask(i);
                times[i] = Math.Min(times[i], Stopwatch.GetElapsedTime(from).TotalMilliseconds);
            }
        }

        Array.Sort(times);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what,-44} {times[questions / 2],9:f4} {times[questions * 99 / 100],9:f4} {times[^1],9:f4}   {bar}"));
    }
}
