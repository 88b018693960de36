using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SocialeKaart.Indexer.Judging;

namespace SocialeKaart.Cli.Judging;

/// <summary>Prints what <c>sk beoordeel</c> measured.</summary>
internal static class JudgeReport
{
    private const int MostWorst = 25;
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Overall, per kind of query, crisis apart.</summary>
    /// <param name="answers">How each query was answered.</param>
    /// <param name="baseline">What plain BM25 with distance reaches over all of them.</param>
    /// <param name="crisis">The crisis check; null when it was not judged.</param>
    /// <param name="worst">The worst queries too.</param>
    /// <param name="asJson">For a machine.</param>
    public static void Print(IReadOnlyList<JudgedAnswer> answers, RelevanceScore baseline, JudgedCrisis? crisis, bool worst, bool asJson)
    {
        var rows = answers.GroupBy(answer => answer.Query.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => Row(kind.Key, [.. kind])).Prepend(Row("alles", answers)).ToList();
        var plain = new KindRow("kaal BM25", answers.Count, baseline.Ndcg, baseline.ReciprocalRank, baseline.Recall);
        var low = worst ? answers.OrderBy(answer => answer.Score.Ndcg).ThenBy(answer => answer.Query.Id, StringComparer.Ordinal).Take(MostWorst).ToList() : [];
        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(new { Kinds = rows, Baseline = plain, Crisis = crisis, Worst = low.Select(a => new { a.Query.Id, a.Query.What, a.Query.Where, a.Score.Ndcg }) }, Json));
            return;
        }

        Console.WriteLine($"{"soort",-14}{"vragen",7}{"nDCG@10",9}{"MRR@10",9}{"recall@20",11}");
        foreach (var row in rows.Append(plain))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Kind,-14}{row.Queries,7}{row.Ndcg,9:0.000}{row.Mrr,9:0.000}{row.Recall,11:0.000}"));
        if (crisis is not null)
            Print(crisis);
        foreach (var (query, score) in low)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Ndcg:0.000}  {query.Id}  {query.What} | {query.Where} ({query.Kind})"));
    }

    private static void Print(JudgedCrisis crisis)
    {
        Console.WriteLine($"crisis: {crisis.Expected} verwacht, {crisis.Wrong.Count} gemist of verkeerd, {crisis.FalseAlarms.Count} vals alarm");
        foreach (var line in crisis.Wrong.Concat(crisis.FalseAlarms.Select(alarm => "vals alarm: " + alarm)))
            Console.WriteLine($"  {line}");
    }

    private static KindRow Row(string kind, IReadOnlyCollection<JudgedAnswer> answers)
    {
        var mean = RelevanceScore.Mean([.. answers.Select(answer => answer.Score)]);
        return new(kind, answers.Count, mean.Ndcg, mean.ReciprocalRank, mean.Recall);
    }

    private sealed record KindRow(string Kind, int Queries, double Ndcg, double Mrr, double Recall);
}
