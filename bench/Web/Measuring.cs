using System.Text.RegularExpressions;

namespace SocialeKaart.Bench.Web;

/// <summary>The parts of the benchmark, in the order in which they are run.</summary>
internal sealed class Measuring(BenchOptions options, PublishedSite site)
{
    /// <summary>Searches that nobody counts: the compiler at run time needs so many before it is done.</summary>
    private const int WarmUp = 2000;
    private readonly Questions questions = Questions.Load(options.Samples);
    private int asked;

    /// <summary>Searches that no cache knows, by the clock, with an answer that costs nothing beside it.</summary>
    public async Task UncachedAsync()
    {
        await WarmUpAsync();
        Report.Heading($"Uncached searches, open loop, {options.Rate} a second for {options.Seconds} s, from the moment each was due");
        var count = options.Rate * options.Seconds;
        Report.Latency("floor: /health/live alone", await Loads.OpenAsync(site.Client, options.Rate, count, _ => "/health/live"));
        var floor = Loads.OpenAsync(site.Client, options.Rate, count, _ => "/health/live");
        var worked = site.Worked;
        var searches = await Loads.OpenAsync(site.Client, options.Rate, count, Next(count));
        Report.Latency("floor: /health/live beside the searches", await floor);
        Report.Latency("/zoeken, every question new", searches, "bar: p99 <= 25");
        Report.Line($"  {(site.Worked - worked).TotalMilliseconds / count,6:f2} ms of processor a search (the floor's answer included); {site.Megabytes:f0} MB held");
    }

    /// <summary>The page of every gemeente, wijk and PlusWIJk in turn, made anew each time.</summary>
    public async Task WijkenAsync()
    {
        var entrance = (await Wire.GetAsync(site.Client, "/wijk")).Text();
        string[] pages = [.. Regex.Matches(entrance, "href=\"(/wijk/[^\"]+)\"").Select(link => link.Groups[1].Value).Distinct()];
        await KnownAsync($"Wijk pages uncached, all {pages.Length} in turn", "/wijk/{gemeente}/{wijk}", number => pages[number % pages.Length]);
    }

    /// <summary>The agenda of every postcode in turn, made anew each time.</summary>
    public Task AgendaAsync() => KnownAsync("Agenda uncached, every postcode in turn", "/agenda?waar=", questions.Agenda);

    /// <summary>One page again and again, first with a database and then without.</summary>
    public async Task CachedAsync()
    {
        Report.Heading($"One cached search, closed loop, {options.Connections} connections, {options.Seconds} s");
        var before = await Wire.GetAsync(site.Client, Questions.Cached);
        await ClosedAsync("floor: /health/live", "/health/live");
        await ClosedAsync("with its database", Questions.Cached, "bar: >= 5,000/s");
        var how = await StoppableDatabase.StopAsync(options.Data);
        await ClosedAsync(how, Questions.Cached, "bar: >= 5,000/s");
        var after = await Wire.GetAsync(site.Client, Questions.Cached);
        var same = before.Plain().AsSpan().SequenceEqual(after.Plain());
        Report.Line($"  the page before and after: {before.Status} and {after.Status}, {(same ? "the same" : "NOT THE SAME")} {after.Plain().Length:n0} bytes   bar: 200, the same");
        Report.Latency($"/zoeken, every question new, {how}", await Loads.OpenAsync(site.Client, options.Rate, options.Rate * 5, Next(options.Rate * 5)), "bar: all 200");
    }

    /// <summary>What a first visit to the results brings over the line.</summary>
    public async Task WeightAsync()
    {
        Report.Heading("Bytes over the line, first visit to the results with everything they load (headers included)");
        var files = await PageWeight.OfAsync(site.Client, Questions.Cached);
        Tell(files);
        Report.Line($"  {files.Sum(file => file.Bytes),8:n0}  together, with the map of the results   bar: <= 60 KB (61,440) without it");
        var tapped = await PageWeight.OfTapAsync(site.Client, Questions.Cached);
        Tell(tapped);
        Report.Line($"  {tapped.Take(2).Sum(file => file.Bytes),8:n0}  script and style of the map after a tap   bar: <= 60 KB (61,440)");
        Report.Line($"  {tapped.Sum(file => file.Bytes),8:n0}  with its points and borders");

        static void Tell(IEnumerable<Wire> files)
        {
            foreach (var file in files)
                Report.Line($"  {file.Bytes,8:n0}  {(file.Encoding.Length > 0 ? file.Encoding : "as is"),-6} {file.Status}  {file.Address}");
        }
    }

    /// <summary>Lighthouse on the home page, the results, an offer, a wijk and an agenda of a store without the mark of the demo.</summary>
    public async Task LighthouseAsync()
    {
        Report.Heading("Lighthouse, mobile");
        var results = (await Wire.GetAsync(site.Client, Questions.Cached)).Text();
        var offer = results[results.IndexOf("/aanbod/", StringComparison.Ordinal)..];
        foreach (var page in new[] { "/", Questions.Cached, offer[..offer.IndexOfAny(['"', '#', '?'])], "/wijk/heerlen/hoensbroek", questions.Agenda(0) })
        {
            // The very first visitor of a node waits for the compiler; Lighthouse comes as a later one.
            await Loads.SerialAsync(site.Client, WarmUp / 10, _ => page);
            var run = await LighthouseRun.OfAsync(options.Lighthouse, new Uri(site.Client.BaseAddress!, page), options.Data);
            var scores = string.Join("  ", run.Scores.Select(one => FormattableString.Invariant($"{one.Category} {one.Score:f0}")));
            Report.Line($"  {page}\n    {scores}  CLS {run.LayoutShift:f3}   bar: all >= 98, CLS 0");
            if (run.NotIndexed)
                Report.Line($"    noindex by design: seo is the score without is-crawlable");
            foreach (var audit in run.Failing)
                Report.Line($"    {audit}");
        }
    }

    // Pages of which there are too few to be new each time: this client is answered by no cache.
    private async Task KnownAsync(string heading, string pages, Func<int, string> address)
    {
        Report.Heading($"{heading}, open loop, {options.Rate} a second for {options.Seconds} s");
        await Loads.SerialAsync(site.Known, WarmUp / 2, address);
        var (count, worked) = (options.Rate * options.Seconds, site.Worked);
        Report.Latency(pages, await Loads.OpenAsync(site.Known, options.Rate, count, address), "bar: p99 <= 25");
        Report.Line($"  {(site.Worked - worked).TotalMilliseconds / count,6:f2} ms of processor a page");
    }

    // One by one, so that no queue is left when it is over. The first tenth says what a node costs that has just started.
    private async Task WarmUpAsync()
    {
        Report.Heading("Warming up, one by one");
        foreach (var count in new[] { WarmUp / 10, WarmUp - (WarmUp / 10), WarmUp / 2 })
        {
            var (worked, took) = (site.Worked, await Loads.SerialAsync(site.Client, count, Next(count)));
            Report.Latency($"the next {count} searches", took);
            Report.Line($"  {(site.Worked - worked).TotalMilliseconds / count,6:f2} ms of processor each");
        }
    }

    private async Task ClosedAsync(string what, string address, string bar = "")
    {
        var worked = site.Worked;
        var (perSecond, count, failed) = await Loads.ClosedAsync(site.Client, options.Connections, TimeSpan.FromSeconds(options.Seconds), address);
        var processor = (site.Worked - worked).TotalMilliseconds / count;
        Report.Line($"  {what,-44} {perSecond,8:n0}/s  {processor:f3} ms of processor each, {failed} not 200  {bar}");
    }

    // Each load goes on where the last one ended, so that no question is ever asked twice.
    private Func<int, string> Next(int count)
    {
        var from = asked;
        asked += count;
        return number => questions[from + number];
    }
}
