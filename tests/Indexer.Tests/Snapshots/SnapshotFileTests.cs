using System.Text.Json;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Snapshots;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Feed;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Indexer.Tests.Snapshots;

public sealed class SnapshotFileTests
{
    private static readonly SnapshotStamp Stamp = new(new StoreStamp("winkel", "geo-1", IsDemo: true), new FeedPosition(42, Given.Id(42)), TinyIndex.Thesaurus.Hash);

    private readonly DataDirectory data = Requires.TemporaryData();

    private string File => data.File("index.sk");

    [Fact]
    public void An_index_comes_back_from_its_file_as_it_was()
    {
        var before = WithDelta();
        SnapshotFile.Write(File, before, Stamp);

        var (after, stamp) = SnapshotFile.Read(File, TinyIndex.Builder, number: 7)!.Value;

        Assert.Equal(Stamp, stamp);
        Assert.Equal(7, after.Number);
        Assert.True(after.IsDemo);
        foreach (var what in new[] { "schaakclub", "eenzaam", "", "koffie mijnlamp" })
        {
            var request = new SearchRequest { What = what, Where = Given.AtSquare, Audience = Audience.Professional };
            Assert.Equal(Shown(before, request), Shown(after, request));
            Assert.Equivalent(before.Search(request, Given.Now).Facets, after.Search(request, Given.Now).Facets, strict: true);
        }
    }

    [Fact]
    public void A_listing_comes_back_with_every_fact()
    {
        var full = Given.Listing(1, "Schaakclub", f => f with
        {
            Venue = new Venue { Name = "De Mijnlamp", ShowAddress = false, Town = "Hoensbroek" },
            Reach = new Reach { Kind = ReachKind.Buurt, Areas = ["B1"] },
            Visit = new Visit { Companion = false, Room = Room.Ja, FirstStep = FirstStep.Binnenlopen },
            Direction = VolunteerDirection.Biedt,
            Times = "elke dinsdag 10:00-12:00",
        }) with
        { ExternalId = "A-1", InDoubtSince = Given.Today };
        SnapshotFile.Write(File, TinyIndex.Of(full).Generation, Stamp);

        var read = SnapshotFile.Read(File, TinyIndex.Builder, 1)!.Value.Generation.Find(full.Code, Audience.Inwoner)!;

        Assert.Equal(JsonSerializer.Serialize(full), JsonSerializer.Serialize(read));
        Assert.False(read.Facts.Venue.ShowAddress);
        Assert.Equal(ReachKind.Buurt, read.Facts.Reach.Kind);
        Assert.False(read.Facts.Visit.Companion);
        Assert.Equal("A-1", read.ExternalId);
    }

    [Fact]
    public void A_change_after_reading_lands_in_the_delta_that_was_read()
    {
        SnapshotFile.Write(File, WithDelta(), Stamp);
        var read = SnapshotFile.Read(File, TinyIndex.Builder, 1)!.Value.Generation;

        var after = TinyIndex.Builder.Apply(read, [Given.Listing(9, "Schaakclub Noord")], [Given.Id(4)], TinyIndex.FindArea);

        Assert.Equal([1, 9], after.Search(new SearchRequest { What = "schaakclub" }, Given.Now).Hits.Select(h => Given.NumberOf(h.Listing.Id)).Order());
    }

    [Fact]
    public void No_file_is_no_index() => Assert.Null(SnapshotFile.Read(File, TinyIndex.Builder, 1));

    [Fact]
    public void Damage_anywhere_in_the_file_is_seen()
    {
        SnapshotFile.Write(File, WithDelta(), Stamp);
        var whole = System.IO.File.ReadAllBytes(File);

        for (var piece = 0; piece < 50; piece++)
        {
            var at = (int)((long)whole.Length * piece / 50);
            var damaged = whole.AsSpan().ToArray();
            damaged[at] ^= 0x10;
            System.IO.File.WriteAllBytes(File, damaged);
            Assert.Throws<SnapshotUnusableException>(() => SnapshotFile.Read(File, TinyIndex.Builder, 1));

            System.IO.File.WriteAllBytes(File, whole[..at]);
            Assert.Throws<SnapshotUnusableException>(() => SnapshotFile.Read(File, TinyIndex.Builder, 1));
        }
    }

    [Fact]
    public void Another_format_and_another_thesaurus_are_told_apart_from_damage()
    {
        SnapshotFile.Write(File, WithDelta(), Stamp with { ThesaurusHash = "anders" });
        Assert.Contains("thesaurus", Refusal(), StringComparison.Ordinal);

        var bytes = System.IO.File.ReadAllBytes(File);
        bytes[8]++;
        System.IO.File.WriteAllBytes(File, bytes);
        Assert.Contains($"format {IndexFormat.Version + 1}", Refusal(), StringComparison.Ordinal);
    }

    private static SegmentedGeneration WithDelta()
    {
        var index = TinyIndex.Of(
            Given.Listing(1, "Schaakclub", f => f with { Needs = ["veel-alleen"] }),
            Given.Listing(2, "Schaakclub Oost", metresEast: 800),
            Given.Listing(3, "Overleg", f => f with { Audience = Audience.Professional }));
        return TinyIndex.Builder.Apply(
            index.Generation, [Given.Listing(4, "Schaakclub Zuid", metresEast: null), Given.Listing(5, "Koffie in De Mijnlamp")], [Given.Id(2)], TinyIndex.FindArea);
    }

    private static IEnumerable<(Guid, double, double?)> Shown(SegmentedGeneration index, SearchRequest request) =>
        index.Search(request, Given.Now).Hits.Select(h => (h.Listing.Id, h.Score, h.DistanceMetres));

    private string Refusal() => Assert.Throws<SnapshotUnusableException>(() => SnapshotFile.Read(File, TinyIndex.Builder, 1)).Message;
}
