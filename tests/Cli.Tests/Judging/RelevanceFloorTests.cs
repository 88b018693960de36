using System.Text.Json;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests.Judging;

/// <summary>
/// The search against our own judged queries (<c>samples/oordelen</c>). The floors only go up: who changes the ranking and lands below one
/// has made it worse, and <c>sk beoordeel --verschil</c> says where.
/// </summary>
[Collection(SkCollection.Name)]
public sealed class RelevanceFloorTests(DemoStores demos)
{
    private const double NdcgFloor = 0.885;
    private const double RecallFloor = 0.96;

    [Fact]
    public async Task The_search_is_at_least_as_good_as_it_was()
    {
        var measured = await MeasureAsync();

        var all = measured.GetProperty("kinds").EnumerateArray().Single(kind => kind.GetProperty("kind").GetString() == "alles");
        Assert.InRange(all.GetProperty("ndcg").GetDouble(), NdcgFloor, 1);
        Assert.InRange(all.GetProperty("recall").GetDouble(), RecallFloor, 1);

        // Beside it what BM25 and distance with the same stemmer do alone, so that the figures mean something.
        var plain = measured.GetProperty("baseline");
        Assert.InRange(plain.GetProperty("ndcg").GetDouble(), 0.4, all.GetProperty("ndcg").GetDouble() - 0.3);
    }

    [Fact]
    public async Task No_crisis_is_missed_and_nobody_is_alarmed_for_nothing()
    {
        var crisis = (await MeasureAsync()).GetProperty("crisis");

        Assert.NotEqual(0, crisis.GetProperty("expected").GetInt32());
        Assert.Empty(crisis.GetProperty("wrong").EnumerateArray());
        Assert.Empty(crisis.GetProperty("false_alarms").EnumerateArray());
    }

    private async Task<JsonElement> MeasureAsync()
    {
        var (store, _) = await demos.OnAsync(StoreEngine.Sqlite);
        var folder = Path.Combine(AppContext.BaseDirectory, "samples", "oordelen");
        var outcome = await store.RunAsync(
            "beoordeel", "--json", "--vragen", Path.Combine(folder, "vragen.csv"), "--oordelen", Path.Combine(folder, "oordelen.csv"), "--crisis", Path.Combine(folder, "crisis.csv"));
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        return JsonDocument.Parse(outcome.Out).RootElement;
    }
}
