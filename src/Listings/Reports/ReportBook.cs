using Microsoft.EntityFrameworkCore;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Revisions;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Listings.Storage;

namespace SocialeKaart.Listings.Reports;

/// <summary>
/// The one door for what residents report and propose. Each is written in one transaction; two voices that say "het was dicht" put the
/// listing in doubt in that same transaction. Every member may throw what <see cref="ListingsStore.IsUnreachable"/> knows.
/// </summary>
public sealed class ReportBook(ListingsStore store, TimeProvider clock)
{
    /// <summary>How many have to find a listing closed before it is in doubt: one may have come on a wrong day.</summary>
    public const int VoicesForDoubt = 2;

    /// <summary>How long reports and tips are kept.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(90);

    /// <summary>Keeps a report. The same form sent twice is kept once. False, and nothing is kept, when there is no such listing any more.</summary>
    /// <param name="form">The number of the form that was filled in; the report gets it as its id, unless that form was sent before with other words.</param>
    /// <param name="listing">The listing.</param>
    /// <param name="reason">What is wrong.</param>
    /// <param name="text">In their words, at most <see cref="Report.LongestText"/> characters.</param>
    /// <param name="isNewVoice">False when the same connection said so of this listing earlier that day.</param>
    /// <param name="stop">Stops it; nothing is kept.</param>
    public async Task<bool> AddAsync(Guid form, Guid listing, ReportReason reason, string text, bool isNewVoice, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, Report.LongestText);
        await using var db = store.CreateDbContext();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);

        // Holds the row until commit: of two who report at the same moment, the second sees the first.
        if (await db.Database.ExecuteSqlAsync($"UPDATE listings SET version = version WHERE id = {listing} AND removed_at IS NULL", stop) == 0)
            return false;
        var sent = await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == form, stop);
        if (sent is not null && sent.ListingId == listing && sent.Reason == reason && sent.Text == text)
            return true;

        var now = clock.GetUtcNow();
        db.Add(new Report
        {
            Id = sent is null ? form : Guid.CreateVersion7(now),
            ListingId = listing,
            Reason = reason,
            Text = text,
            IsNewVoice = isNewVoice,
            ReceivedAt = now.UtcDateTime,
        });
        await db.SaveChangesAsync(stop);
        if (reason == ReportReason.Dicht)
            await DoubtAsync(db, listing, stop);
        await transaction.CommitAsync(stop);
        FeedSignal.Ring(store.Connection.ConnectionString);
        return true;
    }

    /// <summary>Keeps a tip. The same form sent twice is kept once.</summary>
    /// <param name="form">The number of the form that was filled in; the tip gets it as its id, unless that form was sent before with other words.</param>
    /// <param name="text">What it says.</param>
    /// <param name="stop">Stops it; nothing is kept.</param>
    public async Task AddAsync(Guid form, TipText text, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.What.Length, Tip.LongestWhat);
        await using var db = store.CreateDbContext();
        db.Add(Made(form, text));
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException e) when (ListingsStore.IsTaken(e))
        {
            db.ChangeTracker.Clear();
            var sent = await db.Tips.AsNoTracking().SingleAsync(t => t.Id == form, stop);
            if (new TipText(sent.What, sent.Where, sent.When, sent.Contact) == text)
                return;
            db.Add(Made(Guid.CreateVersion7(clock.GetUtcNow()), text));
            await db.SaveChangesAsync(stop);
        }
    }

    /// <summary>All reports with what they are about, oldest first.</summary>
    public async Task<IReadOnlyList<ReportedListing>> ReportsAsync(CancellationToken stop)
    {
        await using var db = store.CreateDbContext();
        var rows = await db.Reports.AsNoTracking()
            .Join(db.Listings, r => r.ListingId, l => l.Id, (r, l) => new { Report = r, l.Code, l.Facts.Title }).ToListAsync(stop);
        return [.. rows.OrderBy(row => row.Report.ReceivedAt).Select(row => new ReportedListing(row.Report, row.Code, row.Title))];
    }

    /// <summary>All tips, oldest first.</summary>
    public async Task<IReadOnlyList<Tip>> TipsAsync(CancellationToken stop)
    {
        await using var db = store.CreateDbContext();
        return await db.Tips.AsNoTracking().OrderBy(t => t.ReceivedAt).ThenBy(t => t.Id).ToListAsync(stop);
    }

    /// <summary>Says how far the editors are with a report or a tip. False when there is none with this id.</summary>
    public async Task<bool> MarkAsync(Guid id, ReportState state, CancellationToken stop)
    {
        await using var db = store.CreateDbContext();
        if (await db.Reports.SingleOrDefaultAsync(r => r.Id == id, stop) is { } report)
            report.State = state;
        else if (await db.Tips.SingleOrDefaultAsync(t => t.Id == id, stop) is { } tip)
            tip.State = state;
        else
            return false;
        await db.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>Deletes what came in longer than <see cref="KeptFor"/> ago, handled or not, and says how many went.</summary>
    public async Task<int> DeleteOldAsync(CancellationToken stop)
    {
        var before = (clock.GetUtcNow() - KeptFor).UtcDateTime;
        await using var db = store.CreateDbContext();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var gone = await db.Database.ExecuteSqlAsync($"DELETE FROM reports WHERE received_at <= {before}", stop)
            + await db.Database.ExecuteSqlAsync($"DELETE FROM tips WHERE received_at <= {before}", stop);
        await transaction.CommitAsync(stop);
        return gone;
    }

    private async Task DoubtAsync(ListingsContext db, Guid id, CancellationToken stop)
    {
        var listing = await db.Listings.SingleAsync(l => l.Id == id, stop);
        if (listing.InDoubtSince is not null)
            return;
        var today = DutchTime.Day(clock.GetUtcNow());

        // Whoever checked it on a day outranks what was said on that day.
        var reports = await db.Reports.AsNoTracking()
            .Where(r => r.ListingId == id && r.Reason == ReportReason.Dicht && r.IsNewVoice && r.State != ReportState.Afgehandeld).ToListAsync(stop);
        var voices = reports.Count(r => listing.Facts.VerifiedOn is not { } day || DutchTime.Day(r.ReceivedAt) > day);
        if (voices < VoicesForDoubt)
            return;
        var writer = new CatalogueWriter(db, clock, ChangedBy.System("melding: was dicht"));
        await writer.DoubtAsync(listing, today, stop);
        await writer.SaveAsync(stop);
    }

    private Tip Made(Guid id, TipText text) => new()
    {
        Id = id,
        What = text.What,
        Where = text.Where,
        When = text.When,
        Contact = text.Contact,
        ReceivedAt = clock.GetUtcNow().UtcDateTime,
    };
}
