using System.Diagnostics;
using System.Text.Json;

namespace SocialeKaart.Bench.Web;

/// <summary>What Lighthouse says of one page, as a slow telephone on a slow line (its own preset).</summary>
/// <param name="Scores">Of a hundred, by category.</param>
/// <param name="LayoutShift">CLS: 0 when nothing moves while the page loads.</param>
/// <param name="Failing">The audits that cost points or failed, in its words.</param>
/// <param name="NotIndexed">True when the page asks search engines to stay away; the score of "seo" is then the one without that audit.</param>
internal sealed record LighthouseRun(IReadOnlyList<(string Category, double Score)> Scores, double LayoutShift, IReadOnlyList<string> Failing, bool NotIndexed)
{
    private const string Crawlable = "is-crawlable";

    /// <summary>Runs it.</summary>
    /// <exception cref="InvalidOperationException">It ended with an error; what it said stands above.</exception>
    public static async Task<LighthouseRun> OfAsync(string program, Uri page, string folder)
    {
        var report = Path.Combine(folder, "lighthouse.json");
        using var run = Process.Start(program,
        [
            page.ToString(), "--quiet", "--output=json", $"--output-path={report}", "--max-wait-for-load=120000",
            "--only-categories=performance,accessibility,best-practices,seo", "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage",
        ]);
        await run.WaitForExitAsync();
        if (run.ExitCode != 0)
            throw new InvalidOperationException($"Lighthouse ended with code {run.ExitCode}.");
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(report));
        return Read(json.RootElement);
    }

    private static LighthouseRun Read(JsonElement report)
    {
        var audits = report.GetProperty("audits");
        var failing = new List<string>();
        var scores = new List<(string, double)>();
        foreach (var category in report.GetProperty("categories").EnumerateObject())
        {
            var (sum, weights) = (0.0, 0.0);
            foreach (var reference in category.Value.GetProperty("auditRefs").EnumerateArray())
            {
                var (id, weight) = (reference.GetProperty("id").GetString()!, reference.GetProperty("weight").GetDouble());
                if (Score(audits.GetProperty(id)) is not { } score || id == Crawlable && score == 0)
                    continue;
                (sum, weights) = (sum + (score * weight), weights + weight);
                if (score < 1)
                    failing.Add($"{category.Name} {id} {score:f2} (weight {weight}): {Said(audits.GetProperty(id))}");
            }

            scores.Add((category.Name, 100 * sum / weights));
        }

        return new(scores, audits.GetProperty("cumulative-layout-shift").GetProperty("numericValue").GetDouble(), failing, Score(audits.GetProperty(Crawlable)) == 0);
    }

    // An audit without a score does not apply or only informs.
    private static double? Score(JsonElement audit) => audit.GetProperty("score") is { ValueKind: JsonValueKind.Number } score ? score.GetDouble() : null;

    private static string Said(JsonElement audit) =>
        audit.GetProperty("title").GetString() + (audit.TryGetProperty("displayValue", out var value) ? $" [{value.GetString()}]" : "");
}
