using System.Diagnostics;
using System.Globalization;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Snapshots;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Bench.Search;

/// <summary>Our own index over one directory: built, measured, kept and read again.</summary>
internal sealed class OwnEngine
{
    /// <summary>The moment every search is asked at.</summary>
    public static readonly DateTimeOffset Now = new(2026, 3, 15, 12, 0, 0, TimeSpan.Zero);

    private readonly Thesaurus thesaurus;
    private readonly IndexBuilder builder;

    /// <summary>Builds the index.</summary>
    public OwnEngine(Thesaurus thesaurus, IReadOnlyCollection<Publication> listings)
    {
        (this.thesaurus, builder) = (thesaurus, new IndexBuilder(thesaurus));
        var (clock, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        Index = builder.Build(listings, PlaceTable.Empty, isDemo: false, number: 1, _ => null);
        BuildSeconds = clock.Elapsed.TotalSeconds;
        BuildCpuSeconds = (Environment.CpuUsage.TotalTime - cpu).TotalSeconds;
    }

    /// <summary>Seconds it took to build.</summary>
    public double BuildSeconds { get; }

    /// <summary>Seconds of processor it took to build, over all threads: what counts on a machine that has other work.</summary>
    public double BuildCpuSeconds { get; }

    /// <summary>The index.</summary>
    public SegmentedGeneration Index { get; }

    /// <summary>The core as peers do it: from words to the best twenty ids and all counts. Ours also analyses the words, which peers are spared.</summary>
    public Measured MeasureCore(List<SearchRequest> questions)
    {
        var timing = Timing.Of(questions.Count, i => Rank(questions[i]));
        Print($"  core: p50 {timing.Median:f3} ms, p99 {timing.Slow:f3} ms; {timing.Matches:n0} matches and {timing.Bytes:n0} bytes a search");
        return new Measured("SocialeKaart", Index.Count(Audience.Inwoner), BuildSeconds, timing.Median, timing.Slow, timing.Matches);
    }

    /// <summary>Prints everything else: whole answers, all processors, size, snapshot.</summary>
    public void MeasureTheRest(List<SearchRequest> questions, List<SearchRequest> anywhere)
    {
        var read = Timing.Of(questions.Count, i => Index.Plan(questions[i], Now).Terms.Count);
        Print($"  of which understanding the words: p50 {read.Median:f3} ms, p99 {read.Slow:f3} ms; {read.Bytes:n0} bytes");
        var far = Timing.Of(anywhere.Count, i => Rank(anywhere[i]));
        Print($"  core without a radius: p50 {far.Median:f3} ms, p99 {far.Slow:f3} ms; {far.Matches:n0} matches a search");
        var whole = Timing.Of(questions.Count, i => Index.Search(questions[i], Now).Total);
        Print($"  with the 20 listings read: p50 {whole.Median:f3} ms, p99 {whole.Slow:f3} ms; {whole.Bytes:n0} bytes a search");
        var (one, all) = (Rate(questions, 1), Rate(questions, Environment.ProcessorCount));
        Print($"  {one:n0} searches a second on one thread, {all:n0} on {Environment.ProcessorCount} ({all / one:f2} times)");
        Reload();
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private int Rank(SearchRequest request)
    {
        var search = Index.Rank(request, Index.Plan(request, Now));
        GC.KeepAlive(search.Top.Sorted());
        return search.Facets.Total;
    }

    private double Rate(List<SearchRequest> questions, int threads)
    {
        var clock = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() => questions.ForEach(q => Rank(q)))).ToList();
        workers.ForEach(w => w.Start());
        workers.ForEach(w => w.Join());
        return threads * questions.Count / clock.Elapsed.TotalSeconds;
    }

    private void Reload()
    {
        var file = Path.GetTempFileName();
        try
        {
            var clock = Stopwatch.StartNew();
            SnapshotFile.Write(file, Index, new SnapshotStamp(new StoreStamp("bench", "", IsDemo: false), FeedPosition.Start, thesaurus.Hash));
            var written = clock.Elapsed;
            clock.Restart();
            SnapshotFile.Read(file, builder, 1);
            Print($"  snapshot of {new FileInfo(file).Length / 1e6:f1} MB written in {written.TotalMilliseconds:n0} ms, ready from it in {clock.ElapsedMilliseconds:n0} ms");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
