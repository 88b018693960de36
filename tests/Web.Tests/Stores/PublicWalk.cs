using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace SocialeKaart.Web.Tests.Stores;

/// <summary>Asks every public address of a site, whatever pages it has by now, with every word a test is curious about.</summary>
public sealed partial class PublicWalk(StoreSite site, IReadOnlyList<string> codes, IReadOnlyList<string> slugs, IReadOnlyList<string> words, IReadOnlyList<string> places)
{
    /// <summary>Every address with what it answered: status, headers but for those of the moment, and body.</summary>
    public async Task<SortedDictionary<string, string>> AnswersAsync()
    {
        var answers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in Addresses())
        {
            using var answer = await site.AskAsync(address);
            var text = new StringBuilder().Append((int)answer.StatusCode).Append('\n');
            foreach (var header in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not ("Date" or "Age")))
                text.Append(header.Key).Append(": ").AppendJoin(", ", header.Value).Append('\n');
            text.Append(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            answers[address] = Mark().Replace(text.ToString(), "");
        }

        return answers;
    }

    /// <summary>The mark of a form is another one each time it is shown.</summary>
    [GeneratedRegex("(?<=name=\"formulier\" value=\")[^\"]+")]
    private static partial Regex Mark();

    private IEnumerable<string> Addresses()
    {
        var pages = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(page => page.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Where(page => page.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains("GET"));
        return pages.SelectMany(page => Paths(page.RoutePattern)).Distinct().SelectMany(WithQueries).Distinct();
    }

    private IEnumerable<string> Paths(RoutePattern pattern)
    {
        IEnumerable<string> paths = [""];
        foreach (var segment in pattern.PathSegments)
            paths = paths.SelectMany(path => Parts(segment).Select(part => part.Length == 0 ? path : $"{path}/{part}")).ToArray();
        return paths.Select(path => path.Length == 0 ? "/" : path);
    }

    private IEnumerable<string> Parts(RoutePatternPathSegment segment) => segment.Parts[0] switch
    {
        RoutePatternLiteralPart literal when segment.IsSimple => [literal.Content],
        RoutePatternParameterPart { Name: "code" } => codes,
        // The right name too: behind a wrong one there is only the way to the right one.
        RoutePatternParameterPart { Name: "slug" } => ["", "een-naam", .. slugs],
        // What the listings of these tests are tagged with, a page that no listing is tagged with, and one that does not exist.
        RoutePatternParameterPart { Name: "need" } => ["koffie-en-contact", "rouw", "niets"],
        // The gemeente and the wijken of these tests, by name and by code, and one that does not exist.
        RoutePatternParameterPart { Name: "gemeente" } => ["heerlen", "GM0917", "nergens"],
        RoutePatternParameterPart { Name: "wijk" } => ["", "lampendal", "kasteelbeek", "WK091731"],
        RoutePatternParameterPart { Name: "part" } => ["paginas", "1"],
        RoutePatternParameterPart { Name: "status" } => ["404"],
        // Files of wwwroot that are made while developing; the site's own state must not be among them.
        RoutePatternParameterPart { IsCatchAll: true } => ["index.snapshot", "socialekaart.db", "data/socialekaart.db"],
        RoutePatternParameterPart unknown => throw new InvalidOperationException(
            $"Tell this walk what to fill in for {{{unknown.Name}}}: an address it cannot make is an address nobody guards."),
        var odd => throw new InvalidOperationException($"Tell this walk how to make an address of {odd}."),
    };

    /// <summary>Pages read other parameters than these as well, but none that says more of one listing.</summary>
    private IEnumerable<string> WithQueries(string path) =>
    [
        path,
        .. words.Select(word => $"{path}?wat={Uri.EscapeDataString(word)}"),
        .. words.SelectMany(word => places.Select(place => $"{path}?wat={Uri.EscapeDataString(word)}&waar={Uri.EscapeDataString(place)}&straal=alles")),
        .. places.Select(place => $"{path}?waar={Uri.EscapeDataString(place)}"),
        .. codes.Select(code => $"{path}?aanbod={Uri.EscapeDataString(code)}"),
    ];
}
