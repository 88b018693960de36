using System.Text.Json;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests.Judging;

[Collection(SkCollection.Name)]
public sealed class JudgeCommandTests(DemoStores demos)
{
    private const string QueryHeading = "qid;wat;waar;soort_vraag";
    private const string JudgmentHeading = "qid;id;grade";

    [Fact]
    public async Task A_listing_asked_for_by_name_scores_one_and_one_that_does_not_exist_scores_nothing()
    {
        var measured = await MeasureAsync(
            [QueryHeading, "q1;Huiskamer De Mijnlamp;Hoensbroek;naam", "q2;koffie;Hoensbroek;woord"],
            [JudgmentHeading, "q1;ONT-001;3", "q2;BESTAAT-NIET;3"]);

        var kinds = measured.GetProperty("kinds").EnumerateArray().ToDictionary(kind => kind.GetProperty("kind").GetString()!, kind => kind.GetProperty("ndcg").GetDouble());
        Assert.Equal(new Dictionary<string, double> { ["alles"] = 0.5, ["naam"] = 1, ["woord"] = 0 }, kinds);
    }

    [Fact]
    public async Task A_missed_crisis_and_a_false_alarm_are_named()
    {
        var measured = await MeasureAsync(
            [QueryHeading, "q1;ik wil dood;6431;crisis", "q2;koffie;6431;woord", "q3;ik wil niet meer leven;6431;crisis"],
            [JudgmentHeading],
            ["qid;verwacht", "q1;zelfdoding", "q2;rood", "q3;geen"]);

        var crisis = measured.GetProperty("crisis");
        Assert.Equal(2, crisis.GetProperty("expected").GetInt32());
        Assert.StartsWith("q2 koffie", Assert.Single(crisis.GetProperty("wrong").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.StartsWith("q3 ik wil niet meer leven", Assert.Single(crisis.GetProperty("false_alarms").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q1;ONT-001;4")]
    [InlineData("q1;ONT-001;goed")]
    [InlineData("q1;ONT-001;3\nq1;ONT-001;2")]
    public async Task A_judgment_that_cannot_be_is_refused_by_name(string judgment)
    {
        var (store, _) = await demos.OnAsync(StoreEngine.Sqlite);

        var outcome = await store.RunAsync(
            "beoordeel", "--vragen", store.File("vragen.csv", QueryHeading, "q1;koffie;6431;woord"), "--oordelen", store.File("oordelen.csv", JudgmentHeading, judgment));

        Assert.Contains("oordelen.csv", outcome.RefusedBecause(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> MeasureAsync(string[] queries, string[] judgments, string[]? crisis = null)
    {
        var (store, _) = await demos.OnAsync(StoreEngine.Sqlite);
        string[] apart = crisis is null ? [] : ["--crisis", store.File("crisis.csv", crisis)];
        var outcome = await store.RunAsync(
            ["beoordeel", "--vragen", store.File("vragen.csv", queries), "--oordelen", store.File("oordelen.csv", judgments), "--json", .. apart]);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        return JsonDocument.Parse(outcome.Out).RootElement;
    }
}
