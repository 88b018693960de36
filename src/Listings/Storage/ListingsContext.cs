using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Reports;
using SocialeKaart.Listings.Revisions;

namespace SocialeKaart.Listings.Storage;

/// <summary>
/// The catalogue in the store. One abstract context, one sealed one per engine with its own migrations. Reading is free;
/// writing to listings, organisations, contacts, revisions and feed goes through <see cref="CatalogueWriter"/> only.
/// </summary>
public abstract class ListingsContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Listings.</summary>
    public DbSet<Listing> Listings => Set<Listing>();

    /// <summary>Organisations.</summary>
    public DbSet<Organisation> Organisations => Set<Organisation>();

    /// <summary>The people of the contact chain.</summary>
    public DbSet<ContactPoint> Contacts => Set<ContactPoint>();

    /// <summary>Revisions.</summary>
    public DbSet<Revision> Revisions => Set<Revision>();

    /// <summary>The change feed.</summary>
    public DbSet<FeedRow> Feed => Set<FeedRow>();

    /// <summary>The last feed number.</summary>
    public DbSet<FeedHead> FeedHeads => Set<FeedHead>();

    /// <summary>The store's own row.</summary>
    public DbSet<StoreInfo> StoreInfos => Set<StoreInfo>();

    /// <summary>What residents say is wrong.</summary>
    public DbSet<Report> Reports => Set<Report>();

    /// <summary>What residents say is missing.</summary>
    public DbSet<Tip> Tips => Set<Tip>();

    /// <summary>The secret of anonymous forms.</summary>
    public DbSet<FormKey> FormKeys => Set<FormKey>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTime>();
        configurationBuilder.Properties<IReadOnlyList<string>>().HaveConversion<TextList, TextListComparer>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Listing>(MapListing);
        modelBuilder.Entity<Organisation>(organisation =>
        {
            organisation.HasIndex(o => o.Code).IsUnique();
            organisation.HasIndex(o => new { o.Source, o.ExternalId }).IsUnique();
            organisation.Property(o => o.Version).IsConcurrencyToken();
            organisation.Ignore(o => o.Facts);
        });
        modelBuilder.Entity<ContactPoint>(contact =>
        {
            contact.HasIndex(c => c.Key).IsUnique();
            contact.Property(c => c.Version).IsConcurrencyToken();
            contact.ComplexProperty(c => c.Facts);
        });
        modelBuilder.Entity<Revision>().HasIndex(r => new { r.SubjectId, r.Version }).IsUnique();
        modelBuilder.Entity<FeedRow>(row =>
        {
            row.ToTable("feed");
            row.HasKey(r => r.Number);
            row.Property(r => r.Number).ValueGeneratedNever();
        });
        modelBuilder.Entity<FeedHead>(head =>
        {
            head.ToTable("feed_head");
            head.Property(h => h.Id).ValueGeneratedNever();
        });
        modelBuilder.Entity<StoreInfo>(info =>
        {
            info.ToTable("store_info");
            info.Property(i => i.Id).ValueGeneratedNever();
        });
        MapReports(modelBuilder);
        SnakeCase.Apply(modelBuilder.Model);
    }

    private static void MapReports(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Report>(report =>
        {
            report.HasIndex(r => r.ListingId);
            report.HasIndex(r => r.ReceivedAt);
            report.HasOne<Listing>().WithMany().HasForeignKey(r => r.ListingId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Tip>().HasIndex(t => t.ReceivedAt);
        modelBuilder.Entity<FormKey>(key =>
        {
            key.ToTable("form_key");
            key.Property(k => k.Id).ValueGeneratedNever();
        });
        modelBuilder.Entity<ClockLease>(lease =>
        {
            lease.ToTable("clock_lease");
            lease.Property(l => l.Id).ValueGeneratedNever();
        });
    }

    private static void MapListing(EntityTypeBuilder<Listing> listing)
    {
        listing.HasIndex(l => l.Code).IsUnique();
        listing.HasIndex(l => new { l.Source, l.ExternalId }).IsUnique();
        listing.HasOne<Organisation>().WithMany().HasForeignKey(l => l.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        listing.Property(l => l.Version).IsConcurrencyToken();
        listing.Ignore(l => l.IsEditedSinceImport);
        listing.Ignore(l => l.InDoubtSince);
        listing.ComplexProperty(l => l.Facts, facts =>
        {
            facts.ComplexProperty(f => f.Cost);
            facts.ComplexProperty(f => f.Venue, venue => venue.Ignore(v => v.Door));
            facts.ComplexProperty(f => f.Reach);
            facts.ComplexProperty(f => f.Contact);
            facts.ComplexProperty(f => f.Visit);
        });
    }
}
