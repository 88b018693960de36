using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Reports;
using SocialeKaart.Listings.Revisions;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Reports;

public abstract class ReportBookContract
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private static int forms;

    protected abstract StoreConnection Open();

    [Fact]
    public async Task A_report_comes_back_word_for_word_with_what_it_is_about()
    {
        var (store, book, listing) = await WithListingAsync();

        Assert.True(await book.AddAsync(Form(), listing.Id, ReportReason.Tijd, "Het is om 11 uur – „echt\"", true, Stop));

        var kept = Assert.Single(await book.ReportsAsync(Stop));
        Assert.Equal((listing.Code, listing.Facts.Title), (kept.Code, kept.Title));
        Assert.Equal((ReportReason.Tijd, "Het is om 11 uur – „echt\"", ReportState.Nieuw), (kept.Report.Reason, kept.Report.Text, kept.Report.State));
        Assert.Equal(store.Clock.GetUtcNow().UtcDateTime, kept.Report.ReceivedAt);
    }

    [Fact]
    public async Task Nothing_is_kept_about_a_listing_that_was_taken_away_or_never_was()
    {
        var (store, book, listing) = await WithListingAsync();
        await using (var db = store.Listings.CreateDbContext())
        {
            var writer = store.Writer(db);
            await writer.RemoveAsync(await db.Listings.SingleAsync(Stop), Stop);
            await writer.SaveAsync(Stop);
        }

        Assert.False(await book.AddAsync(Form(), listing.Id, ReportReason.Adres, "", true, Stop));
        Assert.False(await book.AddAsync(Form(), Form(), ReportReason.Adres, "", true, Stop));
        Assert.Empty(await book.ReportsAsync(Stop));
    }

    [Fact]
    public async Task A_form_sent_twice_is_kept_once_and_with_other_words_it_is_another()
    {
        var (_, book, listing) = await WithListingAsync();
        var (report, tip) = (Form(), Form());
        foreach (var text in (string[])["dicht", "dicht", "om drie uur dicht"])
        {
            Assert.True(await book.AddAsync(report, listing.Id, ReportReason.Dicht, text, false, Stop));
            await book.AddAsync(tip, new(text, "6431", "", ""), Stop);
        }

        Assert.Equal(["dicht", "om drie uur dicht"], (await book.ReportsAsync(Stop)).Select(kept => kept.Report.Text).Order());
        Assert.Equal(["dicht", "om drie uur dicht"], (await book.TipsAsync(Stop)).Select(kept => kept.What).Order());
    }

    [Fact]
    public async Task Two_voices_put_a_listing_in_doubt_with_a_revision_and_a_feed_row_and_one_does_not()
    {
        var (store, book, listing) = await WithListingAsync();

        await SayClosedAsync(book, listing);
        Assert.Null((await ReadAsync(store, listing)).InDoubtSince);
        await book.AddAsync(Form(), listing.Id, ReportReason.Dicht, "", isNewVoice: false, Stop);
        Assert.Null((await ReadAsync(store, listing)).InDoubtSince);
        await SayClosedAsync(book, listing);

        Assert.Equal(new DateOnly(2026, 11, 24), (await ReadAsync(store, listing)).InDoubtSince);
        await SayClosedAsync(book, listing); // a third changes nothing
        await using var db = store.Listings.CreateDbContext();
        var revisions = await db.Revisions.AsNoTracking().Where(r => r.SubjectId == listing.Id).OrderBy(r => r.Version).ToListAsync(Stop);
        Assert.Equal([ChangerKind.Person, ChangerKind.System], revisions.Select(r => r.ByKind));
        Assert.True(revisions[1].Follows(revisions[0].ChainHash));
        Assert.Equal(2L, (await db.FeedHeads.AsNoTracking().SingleAsync(Stop)).Last);
    }

    [Fact]
    public async Task Two_who_say_so_at_the_same_moment_count_as_two()
    {
        var (store, book, listing) = await WithListingAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SayClosedAsync(book, listing))));

        Assert.NotNull((await ReadAsync(store, listing)).InDoubtSince);
        Assert.Equal(4, (await book.ReportsAsync(Stop)).Count);
        Assert.Equal(2, (await ReadAsync(store, listing)).Version);
    }

    [Fact]
    public async Task Other_reasons_what_the_editors_are_done_with_and_what_was_said_before_the_last_check_give_no_doubt()
    {
        var (store, book, listing) = await WithListingAsync(verifiedOn: new(2026, 11, 24));
        await SayClosedAsync(book, listing);
        await SayClosedAsync(book, listing); // said on the day somebody checked
        store.Clock.Advance(TimeSpan.FromDays(1));
        await book.AddAsync(Form(), listing.Id, ReportReason.Gestopt, "", true, Stop);
        var handled = Form();
        await book.AddAsync(handled, listing.Id, ReportReason.Dicht, "", true, Stop);
        Assert.True(await book.MarkAsync(handled, ReportState.Afgehandeld, Stop));
        await SayClosedAsync(book, listing);

        Assert.Null((await ReadAsync(store, listing)).InDoubtSince);
    }

    [Fact]
    public async Task A_check_on_that_day_or_later_ends_the_doubt_and_an_earlier_one_does_not()
    {
        var (store, book, listing) = await WithListingAsync();
        await SayClosedAsync(book, listing);
        await SayClosedAsync(book, listing);

        await CheckedOnAsync(store, listing, new(2026, 11, 20));
        Assert.NotNull((await ReadAsync(store, listing)).InDoubtSince);
        await CheckedOnAsync(store, listing, new(2026, 11, 24));
        Assert.Null((await ReadAsync(store, listing)).InDoubtSince);

        store.Clock.Advance(TimeSpan.FromDays(2));
        await SayClosedAsync(book, listing);
        Assert.Null((await ReadAsync(store, listing)).InDoubtSince);
        await SayClosedAsync(book, listing);
        Assert.Equal(new DateOnly(2026, 11, 26), (await ReadAsync(store, listing)).InDoubtSince);
    }

    [Fact]
    public async Task What_came_in_ninety_days_ago_is_deleted_handled_or_not_and_the_rest_stays()
    {
        var (store, book, listing) = await WithListingAsync();
        await SayClosedAsync(book, listing);
        await book.AddAsync(Form(), new("Breiclub", "6431", "", ""), Stop);
        store.Clock.Advance(TimeSpan.FromDays(1));
        await book.AddAsync(Form(), listing.Id, ReportReason.Adres, "", true, Stop);
        await book.AddAsync(Form(), new("Schaakclub", "6431", "", ""), Stop);

        store.Clock.Advance(TimeSpan.FromDays(89) - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await book.DeleteOldAsync(Stop));
        store.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, await book.DeleteOldAsync(Stop));

        Assert.Equal(ReportReason.Adres, Assert.Single(await book.ReportsAsync(Stop)).Report.Reason);
        Assert.Equal("Schaakclub", Assert.Single(await book.TipsAsync(Stop)).What);
    }

    private static Guid Form() => new($"00000000-0000-7000-8000-{Interlocked.Increment(ref forms):x12}");

    private static Task<bool> SayClosedAsync(ReportBook book, Listing listing) =>
        book.AddAsync(Form(), listing.Id, ReportReason.Dicht, "", isNewVoice: true, Stop);

    private static async Task<Listing> ReadAsync(TestStore store, Listing listing)
    {
        await using var db = store.Listings.CreateDbContext();
        return await db.Listings.AsNoTracking().SingleAsync(l => l.Id == listing.Id, Stop);
    }

    private static async Task CheckedOnAsync(TestStore store, Listing listing, DateOnly day)
    {
        await using var db = store.Listings.CreateDbContext();
        var writer = store.Writer(db);
        var now = await db.Listings.SingleAsync(l => l.Id == listing.Id, Stop);
        Assert.True(await writer.ChangeAsync(now, await db.Organisations.SingleAsync(Stop), now.Facts with { VerifiedOn = day }, now.Version, Stop));
        await writer.SaveAsync(Stop);
    }

    private async Task<(TestStore Store, ReportBook Book, Listing Listing)> WithListingAsync(DateOnly? verifiedOn = null)
    {
        var store = await TestStore.OpenAsync(Open());
        var listing = await store.AddAsync(Given.Listing() with { VerifiedOn = verifiedOn ?? new DateOnly(2026, 11, 3) });
        return (store, new(store.Listings, store.Clock), listing);
    }
}
