using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Cli.Searching;

/// <summary><c>sk zoek</c>: what a resident would find, as a list or as JSON.</summary>
internal static class SearchCommand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly Option<string> What = new("--wat") { Description = "Waar iemand naar zoekt, in eigen woorden", DefaultValueFactory = _ => "" };
    private static readonly Option<string> Where = new("--waar") { Description = "Postcode, plaats of wijk", DefaultValueFactory = _ => "" };
    private static readonly Option<int> Most = new("--aantal") { Description = "Hoeveel uitkomsten", DefaultValueFactory = _ => 20 };
    private static readonly Option<double?> Radius = new("--straal") { Description = "Hoogstens zoveel kilometer; zonder dit wordt er gezocht zoals op de site: dichtbij, en verder als daar weinig is" };
    private static readonly Option<bool> AsProfessional = new("--professional") { Description = "Ook aanbod dat alleen voor professionals is" };
    private static readonly Option<bool> AsTyped = new("--letterlijk") { Description = "Verbeter geen spelling" };
    private static readonly Option<bool> Explain = new("--uitleg") { Description = "Zeg per uitkomst hoe de score tot stand kwam" };
    private static readonly Option<bool> AsJson = new("--json") { Description = "Als JSON" };

    /// <summary>The verb.</summary>
    public static Command Build()
    {
        var command = new Command("zoek", "Zoek zoals een bewoner zoekt") { What, Where, Most, Radius, AsProfessional, AsTyped, Explain, AsJson };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var work = await Workplace.OpenAsync(parsed, stop);
        var source = new StorePublications(work.Listings, work.Places, work.Clock);
        var places = await source.PlacesAsync(stop);
        if (!TryPlace(places, parsed.GetValue(Where)!, out var place))
            return SkCommand.Refused;

        var listings = await source.AllAsync(stop).ToListAsync(stop);
        var generation = new IndexBuilder(Thesaurus.Load()).Build(listings, places, (await source.StampAsync(stop)).IsDemo, number: 1);
        var found = Find(generation, Request(parsed, place), work.Clock.GetUtcNow());
        if (parsed.GetValue(AsJson))
            PrintJson(found);
        else
            Print(found);
        return 0;
    }

    /// <summary>A radius somebody gave is kept to; without one it is what a resident gets.</summary>
    private static WidenedAnswer Find(IndexGeneration generation, SearchRequest request, DateTimeOffset now) =>
        request.RadiusMetres is null ? WideningSearch.Run(generation, request, now) : new(generation.Search(request, now), request.RadiusMetres, null);

    private static SearchRequest Request(ParseResult parsed, Place? place) => new()
    {
        What = parsed.GetValue(What)!,
        Where = place,
        RadiusMetres = parsed.GetValue(Radius) is { } km ? (int)Math.Clamp(km * 1000, 1, 1_000_000) : null,
        AsTyped = parsed.GetValue(AsTyped),
        Explain = parsed.GetValue(Explain),
        Audience = parsed.GetValue(AsProfessional) ? Audience.Professional : Audience.Inwoner,
        Take = Math.Clamp(parsed.GetValue(Most), 1, 10_000),
    };

    /// <summary>False when the words are no place, or several; then the screen says which.</summary>
    private static bool TryPlace(PlaceTable places, string typed, out Place? place)
    {
        place = null;
        switch (places.Find(typed))
        {
            case PlaceAnswer.Found found:
                place = found.Place;
                if (found.InsteadOf is { } slip)
                    Console.Error.WriteLine($"'{slip}' gelezen als '{place.Name}'.");
                return true;
            case PlaceAnswer.Ambiguous several:
                Console.Error.WriteLine($"'{typed}' kan meer plaatsen zijn: {string.Join("; ", several.Choices.Select(c => c.Name))}. Kies er een.");
                return false;
            case PlaceAnswer.Unknown unknown:
                var hint = unknown.Nearby.Count > 0 ? $" Bedoelt u {string.Join(" of ", unknown.Nearby)}?" : "";
                Console.Error.WriteLine($"'{typed}' kennen we niet als postcode of plaats.{hint}");
                return false;
            case PlaceAnswer.Elsewhere:
                Console.Error.WriteLine($"'{typed}' ligt te ver van alle gebieden die zijn ingelezen.");
                return false;
            default:
                return true;
        }
    }

    private static object Row(Hit hit) => new
    {
        Id = hit.Listing.ExternalId,
        hit.Listing.Code,
        Uuid = hit.Listing.Id,
        Title = hit.Listing.Facts.Title,
        Organisation = hit.Listing.OrganisationName,
        DistanceMetres = hit.DistanceMetres is { } metres ? Math.Round(metres) : (double?)null,
        hit.Score,
        Why = hit.Why.Count > 0 ? hit.Why : null,
    };

    private static void PrintJson(WidenedAnswer found)
    {
        var answer = found.Answer;
        Console.WriteLine(JsonSerializer.Serialize(
            new { answer.Total, answer.Needs, answer.Corrections, Where = answer.Where?.Name, found.RadiusMetres, found.Little, Hits = answer.Hits.Select(Row) },
            Json));
    }

    private static void Print(WidenedAnswer found)
    {
        var answer = found.Answer;
        foreach (var hit in answer.Hits)
        {
            var far = hit.DistanceMetres is { } metres ? string.Create(CultureInfo.InvariantCulture, $"{metres,6:0} m") : "       -";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{hit.Listing.ExternalId ?? hit.Listing.Code,-10} {far}  {hit.Score,8:0.000}  {hit.Listing.Facts.Title} ({hit.Listing.Facts.Venue.Town})"));
            foreach (var step in hit.Why)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(step.IsFactor ? "×" : "+"),20}{step.Value,8:0.000}  {step.What}: {step.Why}"));
        }

        foreach (var correction in answer.Corrections)
            Console.WriteLine($"'{correction.Typed}' gelezen als '{correction.Meant}'.");
        if (found.Little is { } little)
            Console.WriteLine($"{(little.Total == 0 ? "Niets" : "Weinig")} binnen {Kilometres(little.Metres)}, verder gezocht {(found.RadiusMetres is { } radius ? $"tot {Kilometres(radius)}" : "in de hele regio")}.");
        Console.WriteLine($"{answer.Total} gevonden{(answer.Needs.Count > 0 ? $"; begrepen als {string.Join(", ", answer.Needs)}" : "")}.");
    }

    private static string Kilometres(int metres) => string.Create(CultureInfo.GetCultureInfo("nl-NL"), $"{metres / 1000.0:0.###} km");
}
