using Microsoft.EntityFrameworkCore;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Revisions;

namespace SocialeKaart.Listings.Storage;

/// <summary>
/// The one door for changes to listings, organisations and the people of the contact chain. Changes are gathered and then saved in one transaction:
/// rows, revisions, and last of all the feed numbers.
/// </summary>
public sealed class CatalogueWriter(ListingsContext db, TimeProvider clock, ChangedBy by)
{
    private readonly SortedSet<Guid> touched = [];
    private readonly Dictionary<Guid, string> chains = [];
    private readonly List<Revision> revisions = [];

    /// <summary>Adds an organisation. It feeds nothing: nobody sees it before its first listing.</summary>
    public async Task<Organisation> AddOrganisationAsync(OrganisationFacts facts, string? source, string? externalId, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var organisation = new Organisation
        {
            Id = Guid.CreateVersion7(now),
            Code = PublicCode.New(),
            Name = facts.Name,
            Kind = facts.Kind,
            Work = facts.Work,
            Source = source,
            ExternalId = externalId,
            CreatedAt = now.UtcDateTime,
            UpdatedAt = now.UtcDateTime,
        };
        db.Add(organisation);
        await RecordAsync(organisation.Id, organisation.Version, OrganisationPayload(organisation), stop);
        return organisation;
    }

    /// <summary>Gives an organisation other facts and feeds each of its listings. Nothing happens when they say the same.</summary>
    public async Task ChangeAsync(Organisation organisation, OrganisationFacts facts, CancellationToken stop)
    {
        if (organisation.Facts == facts)
            return;
        (organisation.Name, organisation.Kind, organisation.Work) = facts;
        organisation.Version++;
        organisation.UpdatedAt = clock.GetUtcNow().UtcDateTime;
        await RecordAsync(organisation.Id, organisation.Version, OrganisationPayload(organisation), stop);
        touched.UnionWith(await db.Listings.Where(l => l.OrganisationId == organisation.Id).Select(l => l.Id).ToListAsync(stop));
    }

    /// <summary>Adds a listing.</summary>
    public async Task<Listing> AddListingAsync(Organisation organisation, ListingFacts facts, string? source, string? externalId, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var listing = new Listing
        {
            Id = Guid.CreateVersion7(now),
            Code = PublicCode.New(),
            OrganisationId = organisation.Id,
            Facts = facts,
            Source = source,
            ExternalId = externalId,
            CreatedAt = now.UtcDateTime,
            UpdatedAt = now.UtcDateTime,
        };
        db.Add(listing);
        await RecordAsync(listing, stop);
        return listing;
    }

    /// <summary>Gives a listing other facts. False, and nothing is written, when they say the same.</summary>
    /// <param name="listing">A listing this context read.</param>
    /// <param name="organisation">Whose it is from now on.</param>
    /// <param name="facts">What it says from now on.</param>
    /// <param name="expectedVersion">The version the editor saw.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <exception cref="EditConflictException">Someone else changed it in between.</exception>
    public async Task<bool> ChangeAsync(Listing listing, Organisation organisation, ListingFacts facts, int expectedVersion, CancellationToken stop)
    {
        if (listing.Version != expectedVersion)
            throw new EditConflictException(listing.Id);
        if (!listing.Take(organisation.Id, facts))
            return false;
        await RecordAsync(listing, stop);
        return true;
    }

    /// <summary>Takes a listing away: hidden for good, its address answers "gone". Nothing happens when it already is.</summary>
    public async Task RemoveAsync(Listing listing, CancellationToken stop)
    {
        if (listing.RemovedAt is not null)
            return;
        listing.RemovedAt = clock.GetUtcNow().UtcDateTime;
        listing.Version++;
        await RecordAsync(listing, stop);
    }

    /// <summary>Adds somebody to the contact chain.</summary>
    public async Task<ContactPoint> AddContactAsync(string key, ContactFacts facts, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var contact = new ContactPoint { Id = Guid.CreateVersion7(now), Key = key, Facts = facts, UpdatedAt = now.UtcDateTime };
        db.Add(contact);
        await RecordAsync(contact, ContactPoint.Written(facts), stop);
        return contact;
    }

    /// <summary>Gives a contact other facts. False, and nothing is written, when they say the same.</summary>
    public async Task<bool> ChangeContactAsync(ContactPoint contact, ContactFacts facts, CancellationToken stop)
    {
        var written = ContactPoint.Written(facts);
        if (written == ContactPoint.Written(contact.Facts))
            return false;
        contact.Facts = facts;
        contact.Version++;
        contact.UpdatedAt = clock.GetUtcNow().UtcDateTime;
        await RecordAsync(contact, written, stop);
        return true;
    }

    /// <summary>Takes somebody out of the contact chain. The row goes; the revisions stay, until they are erased.</summary>
    public async Task RemoveContactAsync(ContactPoint contact, CancellationToken stop)
    {
        db.Remove(contact);
        touched.Add(contact.Id);
        await RecordAsync(contact.Id, contact.Version + 1, "null", stop);
    }

    /// <summary>Puts a listing in doubt as from a day. Nothing happens when it already is.</summary>
    public async Task DoubtAsync(Listing listing, DateOnly day, CancellationToken stop)
    {
        if (listing.InDoubtSince is not null)
            return;
        listing.DoubtedOn = day;
        listing.Version++;
        await RecordAsync(listing, stop);
    }

    /// <summary>Saves all of it, or nothing. Within a transaction that is open already it waits for that one's commit.</summary>
    /// <exception cref="EditConflictException">Someone else changed one of the rows in between.</exception>
    public async Task SaveAsync(CancellationToken stop)
    {
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new EditConflictException(e.Entries.Select(entry => entry.Entity).OfType<Listing>().FirstOrDefault()?.Id, e);
        }

        // After the rows: they tell whether someone was first; the revision of a lost race would only collide.
        db.AddRange(revisions);
        await db.SaveChangesAsync(stop);
        if (touched.Count > 0)
            await ChangeFeed.AppendAsync(db, touched, clock.GetUtcNow(), stop);
        touched.Clear();
        revisions.Clear();
        if (transaction is null)
            return;
        await transaction.CommitAsync(stop);
        FeedSignal.Ring(db.Database.GetConnectionString());
    }

    private Task RecordAsync(Listing listing, CancellationToken stop)
    {
        listing.UpdatedAt = clock.GetUtcNow().UtcDateTime;
        touched.Add(listing.Id);

        // What the system does is no edit of a person: the next spreadsheet may still change the listing.
        if (by.Kind == ChangerKind.System && listing.ImportedVersion == listing.Version - 1)
            listing.ImportedVersion = listing.Version;
        var payload = listing.RemovedAt is null ? System.Text.Encoding.UTF8.GetString(FactsJson.Write(listing.Facts)) : "null";
        return RecordAsync(listing.Id, listing.Version, payload, stop);
    }

    private Task RecordAsync(ContactPoint contact, string payload, CancellationToken stop)
    {
        touched.Add(contact.Id);
        return RecordAsync(contact.Id, contact.Version, payload, stop);
    }

    private async Task RecordAsync(Guid subject, int version, string payload, CancellationToken stop)
    {
        if (!chains.TryGetValue(subject, out var previous))
        {
            previous = version == 1
                ? ""
                : await db.Revisions.Where(r => r.SubjectId == subject).OrderByDescending(r => r.Version).Select(r => r.ChainHash).FirstAsync(stop);
        }

        var revision = Revision.Next(subject, version, payload, previous, by, clock.GetUtcNow());
        chains[subject] = revision.ChainHash;
        revisions.Add(revision);
    }

    private static string OrganisationPayload(Organisation organisation) =>
        System.Text.Json.JsonSerializer.Serialize(organisation.Facts, OrganisationJson.Default.OrganisationFacts);
}
