using SocialeKaart.Bench.Web;

// Fills the data directory, starts the published site over it, and measures: searches, the cache, weight, and Lighthouse.
if (BenchOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine(BenchOptions.Usage);
    return 2;
}

var isSqlite = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("ConnectionStrings__SocialeKaart"));
await MadeOffers.AddAsync(options);
var unmarked = isSqlite && options.Lighthouse.Length > 0 ? await RealCopy.MakeAsync(options.Data) : null;
Report.Line($"{options.Listings:n0} made listings beside the demo, on {(isSqlite ? "SQLite" : "PostgreSQL")}");

await using (var site = await PublishedSite.StartAsync(options.Site, options.Data))
{
    var measuring = new Measuring(options, site);
    await measuring.WeightAsync();
    await measuring.UncachedAsync();
    await measuring.WijkenAsync();
    await measuring.AgendaAsync();
    await measuring.CachedAsync();
}

if (unmarked is null)
{
    Report.Line($"\nLighthouse left out: {(isSqlite ? "it or Chromium is not here" : "it runs with SQLite; the pages are the same")}.");
    return 0;
}

await using var real = await PublishedSite.StartAsync(options.Site, unmarked);
await new Measuring(options, real).LighthouseAsync();
return 0;
