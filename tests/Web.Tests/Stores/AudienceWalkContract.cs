using System.Net;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Web.Tests.Stores;

/// <summary>What is for professionals, and where a hidden address is, stands on no public page, however one asks.</summary>
public abstract class AudienceWalkContract
{
    private static readonly string[] Places = ["6431", "6431LM", "6431KP", "Hoensbroek", "Lampendal", "BU09173101"];

    private static readonly string[] Slugs = ["koffie-in-de-mijnlamp", "huiskamer-de-mijnlamp", "moedergroep"];

    protected abstract StoppableDatabase NewDatabase();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_listing_for_professionals_changes_no_letter_of_any_public_page()
    {
        var (store, site, codes) = await StartAsync();
        using var running = site;
        string[] words = ["koffie", "Overlegtafel kwetsbare ouderen", "overlegtafel", "zusterhuis", "043-000 99 88", "Consultpad"];
        // The code is not known before the listing is: both walks ask for the same unknown and known ones.
        var before = await new PublicWalk(site, [.. codes, "0000000"], Slugs, words, Places).AnswersAsync();

        var secret = await store.AddAsync(Professional(), "Het zusterhuis");
        await KeptUpAsync(site, store);
        var after = await new PublicWalk(site, [.. codes, "0000000"], Slugs, words, Places).AnswersAsync();

        Same(before, after);
        var organisation = (await CodesAsync(store, secret))[1];
        string[] addresses =
        [
            $"/organisatie/{organisation}", $"/plek/{secret.Code}", $"/aanbod/{secret.Code}/x/agenda.ics",
            $"/aanbod/{secret.Code}", $"/aanbod/{secret.Code}/overlegtafel-kwetsbare-ouderen", $"/aanbod/{secret.Code.ToLowerInvariant()}/x",
            $"/melden/{secret.Code}", $"/melden/{secret.Code}/bedankt",
        ];
        foreach (var path in addresses)
        {
            using var answer = await site.AskAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.DoesNotContain("Overlegtafel", await answer.Content.ReadAsStringAsync(Stop), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_listing_that_becomes_one_for_professionals_is_gone_from_every_page()
    {
        var (store, site, codes) = await StartAsync();
        using var running = site;
        var listing = await store.AddAsync(Professional() with { Audience = Audience.Inwoner }, "Het zusterhuis");
        await KeptUpAsync(site, store);
        Assert.True(await site.FindsAsync("overlegtafel", "043-000 99 88"));

        await ChangeAsync(store, listing, Professional());
        await KeptUpAsync(site, store);

        var answers = await new PublicWalk(site, [codes[0], .. await CodesAsync(store, listing)], Slugs, ["koffie", "bijeenkomst ouderen"], Places).AnswersAsync();
        Nowhere(answers, "Overlegtafel", "043-000 99 88", "zusterhuis", "Consultpad");
    }

    [Fact]
    public async Task A_hidden_address_stands_nowhere()
    {
        var (store, site, codes) = await StartAsync();
        using var running = site;
        var listing = await store.AddAsync(Hidden("Huize Stilbeek", "Schuilpad", "47zz", "6431 KP"));
        await KeptUpAsync(site, store);

        // Not by its own words: a page says what one typed. That those find nothing is the next test.
        var answers = await new PublicWalk(site, [codes[0], .. await CodesAsync(store, listing)], Slugs, ["moedergroep", "koffie", ""], ["6431", "6431LM", "Hoensbroek", "Lampendal"]).AnswersAsync();

        Assert.Contains(answers, answer => answer.Value.Contains("Moedergroep", StringComparison.Ordinal));
        // The page of a wijk tells the names of all its buurten, whatever stands there.
        Nowhere(new(answers.Where(answer => !answer.Key.StartsWith("/wijk/", StringComparison.Ordinal)).ToDictionary()), "Kolenpad");
        // The last two are where 6431 KP lies (193900, 325200), to ten metres: that is the middle of Hoensbroek too, which pages name to a hundred.
        Nowhere(answers, "Stilbeek", "Schuilpad", "47zz", "6431 KP", "6431KP", "BU09173101", "halte Schuilhoek", "193900", "325200", "193.9", "50.9152", "5.9403");
    }

    [Fact]
    public async Task Moving_a_hidden_address_within_its_wijk_changes_no_letter_of_any_public_page()
    {
        var (store, site, codes) = await StartAsync();
        using var running = site;
        var listing = await store.AddAsync(Hidden("Huize Stilbeek", "Schuilpad", "47zz", "6431 KP"));
        await KeptUpAsync(site, store);
        string[] words = ["moedergroep", "Huize Stilbeek", "Schuilpad", "Schuilpad 47zz", "Huis Elders", "Anderweg", "Kolenpad", "halte Schuilhoek"];
        var before = await new PublicWalk(site, [codes[0], .. await CodesAsync(store, listing)], Slugs, words, Places).AnswersAsync();

        await ChangeAsync(store, listing, Hidden("Huis Elders", "Anderweg", "3", "6431 MG"));
        await KeptUpAsync(site, store);

        Same(before, await new PublicWalk(site, [codes[0], .. await CodesAsync(store, listing)], Slugs, words, Places).AnswersAsync());
    }

    private async Task<(TestStore Store, StoreSite Site, IReadOnlyList<string> Codes)> StartAsync()
    {
        var database = NewDatabase();
        var store = await TestStore.OpenAsync(database.Connection);
        await SmallRegion.FillAsync(store.Places, Stop);
        var open = await store.AddAsync(Given.Listing());
        await store.AddAsync(Given.Listing("Koffie aan de beek") with { Venue = new() { Name = "Beekhuis", Postcode = "6432 AA", Town = "Hoensbroek" } }, "Beekhuis");
        return (store, await StoreSite.StartAsync(database.Connection), await CodesAsync(store, open));
    }

    /// <summary>Of a listing and of its organisation: both have a page.</summary>
    private static async Task<IReadOnlyList<string>> CodesAsync(TestStore store, Listing listing)
    {
        await using var db = store.Listings.CreateDbContext();
        return [listing.Code, (await db.Organisations.SingleAsync(o => o.Id == listing.OrganisationId, Stop)).Code];
    }

    private static ListingFacts Professional() => Given.Listing("Overlegtafel kwetsbare ouderen") with
    {
        Audience = Audience.Professional,
        Summary = "Maandelijkse bijeenkomst over ouderen thuis.",
        Venue = new() { Name = "Consultpad 1", Street = "Consultpad", HouseNumber = "1", Postcode = "6431 KP", Town = "Hoensbroek" },
        Contact = new() { Phone = "043-000 99 88", Email = "overleg@zusterhuis.example" },
    };

    private static ListingFacts Hidden(string venue, string street, string number, string postcode) => Given.Listing("Moedergroep") with
    {
        Venue = new() { Name = venue, Street = street, HouseNumber = number, Postcode = postcode, Town = "Hoensbroek", ShowAddress = false },
        Reach = new() { Kind = ReachKind.Buurt },
        Visit = new() { BusStop = "halte Schuilhoek" },
    };

    private static async Task ChangeAsync(TestStore store, Listing listing, ListingFacts facts)
    {
        await using var db = store.Listings.CreateDbContext();
        var writer = store.Writer(db);
        var now = await db.Listings.SingleAsync(l => l.Id == listing.Id, Stop);
        Assert.True(await writer.ChangeAsync(now, await db.Organisations.SingleAsync(o => o.Id == now.OrganisationId, Stop), facts, now.Version, Stop));
        await writer.SaveAsync(Stop);
    }

    private static async Task KeptUpAsync(StoreSite site, TestStore store)
    {
        await using var db = store.Listings.CreateDbContext();
        var head = (await db.FeedHeads.AsNoTracking().SingleAsync(Stop)).Last;
        await StoreSite.UntilAsync(() => Task.FromResult(site.Keeper.Stamp?.FeedNumber >= head));
    }

    private static void Same(SortedDictionary<string, string> before, SortedDictionary<string, string> after)
    {
        Assert.Equal(before.Keys, after.Keys);
        Assert.Contains(before.Values, answer => answer.StartsWith("200", StringComparison.Ordinal) && answer.Contains("Koffie in De Mijnlamp", StringComparison.Ordinal));
        // The health page is for machines and tells how far the index is.
        foreach (var (address, answer) in before.Where(pair => !pair.Key.StartsWith("/health/", StringComparison.Ordinal)))
            Assert.True(answer == after[address], $"{address} is not what it was:\n{FirstDifference(answer, after[address])}");
    }

    private static string FirstDifference(string before, string after)
    {
        var lines = before.Split('\n').Zip(after.Split('\n')).FirstOrDefault(pair => pair.First != pair.Second);
        return $"{lines.First}\n{lines.Second}";
    }

    private static void Nowhere(SortedDictionary<string, string> answers, params string[] secrets)
    {
        foreach (var (address, answer) in answers)
        {
            foreach (var secret in secrets)
                Assert.False(answer.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{address} tells {secret}.");
        }
    }
}
