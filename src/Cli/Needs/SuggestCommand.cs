using System.CommandLine;
using SocialeKaart.Indexer.Understanding;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Cli.Needs;

/// <summary><c>sk voorstel</c>: needs that listings without any seem to be for, as CSV for an editor to look through.</summary>
internal static class SuggestCommand
{
    /// <summary>The verb.</summary>
    public static Command Build()
    {
        var command = new Command("voorstel", "Stel behoeften voor bij aanbod dat er geen heeft");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var work = await Workplace.OpenAsync(parsed, stop);
        var suggestions = new NeedSuggestions(Thesaurus.Load());
        Console.WriteLine("id;naam;voorstel");
        await foreach (var listing in new StorePublications(work.Listings, work.Places, work.Clock).AllAsync(stop))
        {
            if (listing.IsRemoved || listing.Facts.Needs.Count > 0)
                continue;
            var needs = string.Join('|', suggestions.For(listing.Facts).Select(concept => concept.Code));
            Console.WriteLine($"{Cell(listing.ExternalId ?? listing.Code)};{Cell(listing.Facts.Title)};{needs}");
        }

        return 0;
    }

    /// <summary>A cell that could be taken for a formula or holds a separator stands between quotes (RFC 4180).</summary>
    private static string Cell(string text) => text.AsSpan().ContainsAny(";\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
