using System.Diagnostics;
using System.Globalization;
using SocialeKaart.Bench.Search;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Snapshots;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Needs;

// Search.exe [listings…]: builds each size, searches single-threaded, prints what it took. 10,000 and 100,000 when nothing is said.
var sizes = args.Length > 0 ? args.Select(a => int.Parse(a, CultureInfo.InvariantCulture)) : [10_000, 100_000];
var now = new DateTimeOffset(2026, 3, 15, 12, 0, 0, TimeSpan.Zero);
var thesaurus = Thesaurus.Load();
foreach (var size in sizes)
{
    var directory = new GeneratedDirectory(thesaurus);
    var listings = directory.Listings(size).ToList();
    var builder = new IndexBuilder(thesaurus);
    var clock = Stopwatch.StartNew();
    var index = builder.Build(listings, PlaceTable.Empty, isDemo: false, number: 1, _ => null);
    Print($"{size:n0} listings built in {clock.Elapsed.TotalSeconds:f2} s: {size / clock.Elapsed.TotalSeconds:n0} a second; {index.IndexBytes / 1e6:f1} MB index, {index.StoredBytes / 1e6:f1} MB stored");

    Measure("radius, two facets", index, directory.Questions(4000, radius: true));
    Measure("no radius, two facets", index, directory.Questions(4000, radius: false));
    Reload(index, builder);
}

void Measure(string name, SegmentedGeneration index, List<SearchRequest> questions)
{
    foreach (var question in questions)
        index.Search(question, now);
    var (times, found) = (new double[questions.Count], 0L);
    var garbage = GC.GetAllocatedBytesForCurrentThread();
    for (var i = 0; i < questions.Count; i++)
    {
        var from = Stopwatch.GetTimestamp();
        found += index.Search(questions[i], now).Total;
        times[i] = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
    }

    garbage = GC.GetAllocatedBytesForCurrentThread() - garbage;
    Array.Sort(times);
    Print($"  {name}: p50 {times[times.Length / 2]:f3} ms, p99 {times[times.Length * 99 / 100]:f3} ms; {found / questions.Count:n0} matches and {garbage / questions.Count:n0} bytes a search");
}

void Reload(SegmentedGeneration index, IndexBuilder builder)
{
    var file = Path.GetTempFileName();
    var clock = Stopwatch.StartNew();
    SnapshotFile.Write(file, index, new SnapshotStamp(new StoreStamp("bench", "", IsDemo: false), 0, thesaurus.Hash));
    var written = clock.Elapsed;
    clock.Restart();
    SnapshotFile.Read(file, builder, 1);
    Print($"  snapshot of {new FileInfo(file).Length / 1e6:f1} MB written in {written.TotalMilliseconds:n0} ms, ready from it in {clock.ElapsedMilliseconds:n0} ms");
    File.Delete(file);
}

static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
