using System.Net;
using System.Text.Json;
using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Web.Tests.Health;

public sealed class HealthEndpointsTests
{
    [Fact]
    public async Task A_site_in_step_says_what_its_index_was_made_of()
    {
        await using var app = new SocialeKaartApp();
        app.Generations.Standing = new("proef-7", TimeSpan.FromSeconds(1.26));

        var (status, answer) = await ReadyAsync(app);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("ready", answer.GetProperty("status").GetString());
        Assert.Equal("proef-7", answer.GetProperty("stamp").GetString());
        Assert.Equal(1.3, answer.GetProperty("secondsBehind").GetDouble());
    }

    [Fact]
    public async Task A_site_more_than_ten_seconds_behind_gets_no_visitors()
    {
        await using var app = new SocialeKaartApp();
        app.Generations.Standing = new("proef-7", TimeSpan.FromSeconds(10.1));

        var (status, answer) = await ReadyAsync(app);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("behind", answer.GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_starting_site_is_alive_but_not_ready()
    {
        await using var app = new SocialeKaartApp();
        app.Generations.Current = null;
        app.Generations.Standing = IndexStanding.None;
        using var client = app.Visit();

        using var live = await client.GetAsync("/health/live", TestContext.Current.CancellationToken);
        var (status, answer) = await ReadyAsync(app);

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("starting", answer.GetProperty("status").GetString());
    }

    private static async Task<(HttpStatusCode Status, JsonElement Answer)> ReadyAsync(SocialeKaartApp app)
    {
        using var client = app.Visit();
        using var response = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.True(response.Headers.CacheControl!.NoStore);
        return (response.StatusCode, json.RootElement.Clone());
    }
}
