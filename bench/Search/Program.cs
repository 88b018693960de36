using System.Globalization;
using SocialeKaart.Bench.Search;
using SocialeKaart.Bench.Search.Peers;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;

// Builds each size, searches it, prints what it took; with --peers the same documents and questions go to other engines.
const int Questions = 1000;
IPeer[] known = [new LucenePeer(), new PostgresPeer(), new SqlitePeer()];
if (BenchOptions.Read(args, [.. known.Select(p => p.Name)]) is not { } options)
{
    Console.Error.WriteLine(BenchOptions.Usage);
    return 2;
}

var peers = known.Where(p => options.Peers.Contains(p.Name)).Where(IsHere).ToList();
var thesaurus = Thesaurus.Load();
foreach (var size in options.Sizes)
{
    if (options.BuildOnly)
    {
        BuildOnly(size);
        continue;
    }

    var folder = Directory.CreateTempSubdirectory("sk-bench-").FullName;
    try
    {
        var measured = new List<Measured> { MeasureOwn(size, folder) };
        GC.Collect();
        foreach (var peer in peers)
            measured.AddRange(peer.Measure(folder));
        foreach (var line in ResultTable.Lines(measured))
            Console.WriteLine(line);
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }
}

return 0;

// Everything of ours ends here, so that no peer shares the memory with it.
Measured MeasureOwn(int size, string folder)
{
    var directory = new GeneratedDirectory(thesaurus);
    List<Publication> listings = [.. directory.Listings(size)];
    var engine = new OwnEngine(thesaurus, listings);
    Print($"{size:n0} listings: {engine.Index.IndexBytes / 1e6:f1} MB index, {engine.Index.StoredBytes / 1e6:f1} MB stored");
    var rules = directory.Questions(Questions, radius: true).ConvertAll(q => MatchRule.Of(q, engine.Index)).FindAll(r => !r.IsEmpty);
    List<SearchRequest> questions = [.. rules.Select(r => r.Request)];
    var core = engine.MeasureCore(questions);
    engine.MeasureTheRest(questions, directory.Questions(Questions, radius: false));
    if (peers.Count > 0)
        PeerFiles.Write(folder, engine.Index, rules);
    return core;
}

void BuildOnly(int size)
{
    List<Publication> listings = [.. new GeneratedDirectory(thesaurus).Listings(size)];
    for (var round = 0; round < 5; round++)
    {
        var engine = new OwnEngine(thesaurus, listings);
        Print($"{size:n0} listings built in {engine.BuildSeconds:f2} s: {size / engine.BuildSeconds:n0} a second, {engine.BuildCpuSeconds:f2} s of processor");
    }
}

bool IsHere(IPeer peer)
{
    var missing = peer.Missing();
    if (missing is not null)
        Console.WriteLine($"Left out: {peer.Name} ({missing}).");
    return missing is null;
}

static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
