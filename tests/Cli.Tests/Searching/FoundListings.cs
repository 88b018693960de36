using System.Text.Json;

namespace SocialeKaart.Cli.Tests.Searching;

/// <summary>The answer of <c>sk zoek --json</c>.</summary>
internal sealed record FoundListings(int Total, string[] Needs, FoundListing[] Hits)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Searches and reads the answer.</summary>
    public static async Task<FoundListings> OfAsync(SkStore store, params string[] args)
    {
        var outcome = await store.RunAsync(["zoek", "--json", .. args]);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        return JsonSerializer.Deserialize<FoundListings>(outcome.Out, Json)!;
    }
}
