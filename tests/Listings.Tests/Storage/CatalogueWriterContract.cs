using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Storage;

public abstract class CatalogueWriterContract
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    protected abstract StoreConnection Open();

    [Fact]
    public async Task A_listing_comes_back_from_the_store_word_for_word()
    {
        var store = await TestStore.OpenAsync(Open());
        var facts = Given.Listing() with
        {
            Description = "Vier tafels, soms vijf. **Koffie** à € 1,50 – „Zjwaam\" & <b>",
            Needs = ["koffie-en-contact", "samen-eten"],
            Reach = new() { Kind = ReachKind.Wijk, Areas = ["WK091710"] },
            Visit = new() { FirstStep = FirstStep.ViaHuisarts, Room = Room.Vol, Anonymous = false, Accessibility = ["rolstoel"] },
            Begins = new DateOnly(2026, 1, 1),
        };

        var saved = await store.AddAsync(facts);

        await using var db = store.Listings.CreateDbContext();
        var read = await db.Listings.AsNoTracking().SingleAsync(l => l.Id == saved.Id, Stop);
        Assert.True(FactsJson.Same(facts, read.Facts));
        Assert.Equal(saved.CreatedAt, read.CreatedAt);
        Assert.Equal(DateTimeKind.Utc, read.CreatedAt.Kind);
    }

    [Fact]
    public async Task A_change_leaves_a_revision_and_a_feed_row_and_the_same_words_leave_nothing()
    {
        var store = await TestStore.OpenAsync(Open());
        var saved = await store.AddAsync(Given.Listing());

        await ChangeAsync(store, saved.Id, facts => facts with { Title = "Koffie op dinsdag" });
        await ChangeAsync(store, saved.Id, facts => facts with { Needs = [.. facts.Needs] });

        await using var db = store.Listings.CreateDbContext();
        Assert.Equal(2, await db.Revisions.CountAsync(r => r.SubjectId == saved.Id, Stop));
        Assert.Equal([1L, 2L], await db.Feed.OrderBy(f => f.Number).Select(f => f.Number).ToListAsync(Stop));
        Assert.Equal(2L, (await db.FeedHeads.SingleAsync(Stop)).Last);
    }

    [Fact]
    public async Task Of_two_editors_with_the_same_version_the_second_is_told_and_saves_nothing()
    {
        var store = await TestStore.OpenAsync(Open());
        var saved = await store.AddAsync(Given.Listing());
        await using var first = store.Listings.CreateDbContext();
        await using var second = store.Listings.CreateDbContext();
        var (one, two) = (await first.Listings.SingleAsync(Stop), await second.Listings.SingleAsync(Stop));
        var organisation = await first.Organisations.SingleAsync(Stop);
        var (writerOne, writerTwo) = (store.Writer(first), store.Writer(second));
        await writerOne.ChangeAsync(one, organisation, one.Facts with { Title = "Van de eerste" }, 1, Stop);
        await writerTwo.ChangeAsync(two, organisation, two.Facts with { Title = "Van de tweede" }, 1, Stop);

        await writerOne.SaveAsync(Stop);
        await Assert.ThrowsAsync<EditConflictException>(() => writerTwo.SaveAsync(Stop));

        await using var db = store.Listings.CreateDbContext();
        Assert.Equal("Van de eerste", (await db.Listings.SingleAsync(l => l.Id == saved.Id, Stop)).Facts.Title);
        Assert.Equal(2L, (await db.FeedHeads.SingleAsync(Stop)).Last);
    }

    [Fact]
    public async Task A_renamed_organisation_feeds_a_row_for_each_of_its_listings()
    {
        var store = await TestStore.OpenAsync(Open());
        await using var db = store.Listings.CreateDbContext();
        var writer = store.Writer(db);
        var organisation = await writer.AddOrganisationAsync(new("De Mijnlamp"), null, null, Stop);
        await writer.AddListingAsync(organisation, Given.Listing("Een"), null, null, Stop);
        await writer.AddListingAsync(organisation, Given.Listing("Twee"), null, null, Stop);
        await writer.SaveAsync(Stop);

        await writer.ChangeAsync(organisation, organisation.Facts with { Name = "Huiskamer De Mijnlamp" }, Stop);
        await writer.SaveAsync(Stop);

        Assert.Equal(4, await db.Feed.CountAsync(Stop));
    }

    [Fact]
    public async Task The_sort_of_an_organisation_is_kept_has_its_revision_and_reaches_its_listings()
    {
        var store = await TestStore.OpenAsync(Open());
        var saved = await store.AddAsync(Given.Listing());
        await using (var db = store.Listings.CreateDbContext())
        {
            var organisation = await db.Organisations.SingleAsync(Stop);
            var writer = store.Writer(db);
            await writer.ChangeAsync(organisation, organisation.Facts with { Kind = OrganisationKind.Vereniging, Work = OrganisationWork.Vrijwilligers }, Stop);
            await writer.ChangeAsync(organisation, organisation.Facts, Stop);
            await writer.SaveAsync(Stop);
        }

        await using var again = store.Listings.CreateDbContext();
        var kept = await again.Organisations.SingleAsync(Stop);
        Assert.Equal((OrganisationKind.Vereniging, OrganisationWork.Vrijwilligers, 2), (kept.Kind!.Value, kept.Work!.Value, kept.Version));
        Assert.Equal(
            """{"Name":"Huiskamer De Mijnlamp","Kind":"Vereniging","Work":"Vrijwilligers"}""",
            (await again.Revisions.SingleAsync(r => r.SubjectId == kept.Id && r.Version == 2, Stop)).Payload);
        Assert.Equal([saved.Id, saved.Id], await again.Feed.OrderBy(r => r.Number).Select(r => r.ListingId).ToListAsync(Stop));
        using var publications = new StorePublications(store.Listings, store.Places, store.Clock);
        var shown = Assert.Single(await publications.ByIdsAsync([saved.Id], Stop));
        Assert.Equal((OrganisationKind.Vereniging, OrganisationWork.Vrijwilligers), (shown.OrganisationKind!.Value, shown.OrganisationWork!.Value));
    }

    [Fact]
    public async Task The_chain_of_revisions_holds_and_shows_a_touched_link()
    {
        var store = await TestStore.OpenAsync(Open());
        var saved = await store.AddAsync(Given.Listing());
        await ChangeAsync(store, saved.Id, facts => facts with { Title = "Tweede" });
        await ChangeAsync(store, saved.Id, facts => facts with { Title = "Derde" });

        await using var db = store.Listings.CreateDbContext();
        var chain = await db.Revisions.AsNoTracking().Where(r => r.SubjectId == saved.Id).OrderBy(r => r.Version).ToListAsync(Stop);
        Assert.True(chain[0].Follows(""));
        Assert.True(chain[1].Follows(chain[0].ChainHash));
        Assert.True(chain[2].Follows(chain[1].ChainHash));
        chain[1].Payload = null; // erased on request: the chain still holds
        Assert.True(chain[1].Follows(chain[0].ChainHash));
        chain[1].Payload = "{}";
        Assert.False(chain[1].Follows(chain[0].ChainHash));
    }

    private static async Task ChangeAsync(TestStore store, Guid id, Func<ListingFacts, ListingFacts> change)
    {
        await using var db = store.Listings.CreateDbContext();
        var listing = await db.Listings.SingleAsync(l => l.Id == id, Stop);
        var organisation = await db.Organisations.SingleAsync(o => o.Id == listing.OrganisationId, Stop);
        var writer = store.Writer(db);
        await writer.ChangeAsync(listing, organisation, change(listing.Facts), listing.Version, Stop);
        await writer.SaveAsync(Stop);
    }
}
