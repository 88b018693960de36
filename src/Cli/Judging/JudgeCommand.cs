using System.CommandLine;
using System.Globalization;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Judging;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Cli.Judging;

/// <summary><c>sk beoordeel</c>: measures the search against judged queries on the listings of the store.</summary>
internal static class JudgeCommand
{
    private static readonly Option<string> Queries = new("--vragen") { Description = "CSV qid;wat;waar;soort_vraag", Required = true };
    private static readonly Option<string> Judgments = new("--oordelen") { Description = "CSV qid;id;grade (0-3; id van het rekenblad)", Required = true };
    private static readonly Option<string?> CrisisFile = new("--crisis") { Description = "CSV qid;verwacht (onderwerp, niveau, ja of geen)" };
    private static readonly Option<string?> Day = new("--datum") { Description = "De dag waarop gezocht wordt, 2026-11-24; anders vandaag" };
    private static readonly Option<bool> Worst = new("--verschil") { Description = "Toon de slechtste vragen" };
    private static readonly Option<bool> AsJson = new("--json") { Description = "Als JSON" };

    /// <summary>The verb.</summary>
    public static Command Build()
    {
        var command = new Command("beoordeel", "Meet het zoeken aan beoordeelde vragen") { Queries, Judgments, CrisisFile, Day, Worst, AsJson };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var queries = JudgmentFiles.Read(parsed.GetValue(Queries)!, parsed.GetValue(Judgments)!);
        var work = await Workplace.OpenAsync(parsed, stop);
        var now = Noon(parsed.GetValue(Day)) ?? work.Clock.GetUtcNow();
        var source = new StorePublications(work.Listings, work.Places, work.Clock);
        var places = await source.PlacesAsync(stop);
        var listings = await source.AllAsync(stop).ToListAsync(stop);
        var generation = new IndexBuilder(Thesaurus.Load()).Build(listings, places, isDemo: false, number: 1);

        var answers = queries.Select(query => new JudgedAnswer(query, Relevance.Of(Found(generation, query, now), query.Grades))).ToList();
        var plain = new PlainSearch(listings, DutchTime.Day(now));
        var baseline = queries.Select(query => Relevance.Of(Ids(plain.Find(query.What, PlaceOf(generation, query), Relevance.Reach)), query.Grades)).ToList();
        var crisis = parsed.GetValue(CrisisFile) is { } file ? JudgeCrisis(queries, JudgmentFiles.ReadCrisis(file), work.Clock) : null;
        JudgeReport.Print(answers, RelevanceScore.Mean(baseline), crisis, parsed.GetValue(Worst), parsed.GetValue(AsJson));
        return 0;
    }

    /// <summary>The first twenty ids as a resident would get them; a place nobody knows searches without one.</summary>
    private static List<string> Found(IndexGeneration generation, JudgedQuery query, DateTimeOffset now)
    {
        var answer = generation.Search(new() { What = query.What, Where = PlaceOf(generation, query), Take = Relevance.Reach }, now);
        return Ids(answer.Hits.Select(hit => hit.Listing));
    }

    private static List<string> Ids(IEnumerable<Publication> listings) => [.. listings.Select(listing => listing.ExternalId ?? listing.Code)];

    private static Place? PlaceOf(IndexGeneration generation, JudgedQuery query) => generation.Places.Find(query.Where) switch
    {
        PlaceAnswer.Found found => found.Place,
        PlaceAnswer.Ambiguous several => several.Choices[0],
        _ => null,
    };

    /// <summary>A grey line beside a widow's question alarms nobody, so on a query that nobody judged for crisis only red and orange count.</summary>
    private static JudgedCrisis JudgeCrisis(IReadOnlyList<JudgedQuery> queries, IReadOnlyDictionary<string, string> expected, TimeProvider clock)
    {
        var check = new CrisisCheck(CrisisLines.Load(), clock);
        var (wrong, alarms) = (new List<string>(), new List<string>());
        foreach (var query in queries)
        {
            var finding = check.Check(query.What);
            var isJudged = expected.TryGetValue(query.Id, out var word);
            if (finding is not null && (isJudged ? IsNone(word!) : finding.Level != CrisisLevel.Grijs))
                alarms.Add($"{query.Id} {query.What} ({finding.Topic})");
            else if (isJudged && !Fits(finding, word!))
                wrong.Add($"{query.Id} {query.What}: {word} verwacht, {finding?.Topic ?? "geen"} gevonden");
        }

        return new(expected.Values.Count(word => !IsNone(word)), wrong, alarms);
    }

    private static bool IsNone(string word) => word is "geen" or "nee" or "";

    private static bool Fits(CrisisFinding? finding, string word) => word switch
    {
        _ when IsNone(word) => finding is null,
        "ja" => finding is not null,
        _ => finding is not null && (finding.Topic == word || finding.Level.ToString().Equals(word, StringComparison.OrdinalIgnoreCase)),
    };

    private static DateTimeOffset? Noon(string? day)
    {
        if (day is null)
            return null;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new DateTimeOffset(date, new TimeOnly(12, 0), TimeSpan.Zero)
            : throw new ImportRefusedException($"'{day}' is geen datum. Schrijf 2026-11-24.");
    }
}
