using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Revisions;

namespace SocialeKaart.Listings.Storage;

/// <summary>
/// Takes the reach of listings and the areas of the contact chain along when codes of areas change: neither ever names an area that is
/// not there.
/// </summary>
public sealed class ReachFollower(ListingsStore store, TimeProvider clock) : IAreaFollower
{
    private const int MostNamed = 5;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> FollowAsync(
        VanishedAreas change, DbConnection connection, DbTransaction transaction, CancellationToken stop)
    {
        await using var db = store.CreateDbContext(connection);
        await db.Database.UseTransactionAsync(transaction, stop);
        var gone = change.Codes.Select(code => code.Value).ToHashSet(StringComparer.Ordinal);
        var touched = await TouchedAsync(db, gone, change.Recoding, stop);
        var contacts = (await db.Contacts.ToListAsync(stop)).Where(contact => IsTouched(contact.Facts.Areas, gone, change.Recoding)).ToList();
        RefuseLost([.. touched.Select(Named), .. contacts.Select(Named)], gone, change);

        var writer = new CatalogueWriter(db, clock, ChangedBy.System("hercodering"));
        foreach (var listing in touched)
            await MoveAsync(db, writer, listing, change.Recoding, stop);
        foreach (var contact in contacts)
            await writer.ChangeContactAsync(contact, contact.Facts with { Areas = Moved(contact.Facts.Areas, change.Recoding) }, stop);
        await writer.SaveAsync(stop);
        return Notes(touched.Count, contacts.Count);
    }

    private static IReadOnlyList<string> Notes(int listings, int contacts) =>
    [
        .. listings == 0 ? Array.Empty<string>() : [$"Het bereik van {listings} aanbod is overgezet op de nieuwe codes."],
        .. contacts == 0 ? Array.Empty<string>() : [$"De gebieden van {contacts} contacten zijn overgezet op de nieuwe codes."],
    ];

    private static (string Name, IReadOnlyList<string> Areas) Named(Listing listing) => (listing.Facts.Title, listing.Facts.Reach.Areas);

    private static (string Name, IReadOnlyList<string> Areas) Named(ContactPoint contact) => (contact.Facts.Role, contact.Facts.Areas);

    private static IReadOnlyList<string> Moved(IReadOnlyList<string> areas, IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>> recoding) =>
    [
        .. areas.SelectMany(code => recoding.TryGetValue(new(code), out var now) ? now.Select(area => area.Value) : [code])
            .Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>True when one of these codes is gone, or became others.</summary>
    private static bool IsTouched(IReadOnlyList<string> areas, HashSet<string> gone, IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>> recoding) =>
        areas.Any(gone.Contains) || !Moved(areas, recoding).ToHashSet().SetEquals(areas);

    private static async Task<List<Listing>> TouchedAsync(
        ListingsContext db, HashSet<string> gone, IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>> recoding, CancellationToken stop)
    {
        var ids = new List<Guid>();
        await foreach (var listing in db.Listings.AsNoTracking().Where(listing => listing.RemovedAt == null).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (IsTouched(listing.Facts.Reach.Areas, gone, recoding))
                ids.Add(listing.Id);
        }

        var found = new List<Listing>(ids.Count);
        foreach (var id in ids)
            found.Add(await db.Listings.SingleAsync(listing => listing.Id == id, stop));
        return found;
    }

    private static void RefuseLost(List<(string Name, IReadOnlyList<string> Areas)> touched, HashSet<string> gone, VanishedAreas change)
    {
        var lost = touched
            .Select(one => (one.Name, Codes: one.Areas.Where(code => gone.Contains(code) && !change.Recoding.ContainsKey(new(code))).ToArray()))
            .Where(one => one.Codes.Length > 0).ToArray();
        if (lost.Length == 0)
            return;
        throw new ImportRefusedException(
            $"Het bereik van {lost.Length} aanbod of contacten noemt gebieden die er dan niet meer zijn: "
            + string.Join("; ", lost.Take(MostNamed).Select(one => $"'{one.Name}' noemt {string.Join(", ", one.Codes)}"))
            + (lost.Length > MostNamed ? "; …" : "")
            + ". Geef met --hercodering een lijst met oude en nieuwe codes mee (kolommen oud;nieuw). Er is niets veranderd."
            + AreaSuccession.ProposalFor([.. lost.SelectMany(one => one.Codes).Select(code => new AreaCode(code))], change.Successions));
    }

    private static async Task MoveAsync(
        ListingsContext db, CatalogueWriter writer, Listing listing, IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>> recoding, CancellationToken stop)
    {
        var reach = listing.Facts.Reach;
        var organisation = await db.Organisations.SingleAsync(owner => owner.Id == listing.OrganisationId, stop);
        await writer.ChangeAsync(listing, organisation, listing.Facts with { Reach = reach with { Areas = Moved(reach.Areas, recoding) } }, listing.Version, stop);
    }
}
