using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Snapshots;
using SocialeKaart.Indexer.Tests.Oracle;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Tests.Documents;

/// <summary>More listings than one processor reads at a time, so that all of them are at work.</summary>
public sealed class DirectoryReaderTests
{
    private const int Size = 5_000;

    private static readonly Thesaurus Thesaurus = OracleThesaurus.Make();

    private static readonly IndexBuilder Builder = new(Thesaurus);

    private static readonly List<Publication> Directory = [.. Listings(seed: 8)];

    [Fact]
    public void A_directory_read_on_all_processors_answers_as_one_that_was_read_listing_after_listing()
    {
        var read = Build(Directory);
        var oneByOne = Builder.Apply(Build([]), Directory, [], TinyIndex.FindArea);
        var random = new RandomDirectory(9);

        for (var question = 0; question < 60; question++)
        {
            var request = random.Question() with { Skip = 0, Take = 50 };

            var (expected, answer) = (oneByOne.Search(request, Given.Now), read.Search(request, Given.Now));

            Assert.Equal(expected.Total, answer.Total);
            Assert.Equal(expected.Hits.Select(h => (h.Listing.Id, h.Score)), answer.Hits.Select(h => (h.Listing.Id, h.Score)));
        }
    }

    [Fact]
    public void A_misspelled_word_is_understood_in_a_directory_read_on_all_processors()
    {
        var index = Build([.. Directory, Given.Listing(Size + 1, "Krobbelzwirm")]);

        var answer = index.Search(new SearchRequest { What = "krobbelzwrim" }, Given.Now);

        Assert.Equal("krobbelzwirm", Assert.Single(answer.Corrections).Meant);
        Assert.Single(answer.Hits);
    }

    [Fact]
    public void Reading_a_directory_twice_gives_the_same_file()
    {
        Assert.Equal(File(Build(Directory)), File(Build(Directory)));
    }

    [Fact]
    public void A_listing_that_cannot_be_fetched_is_reported_as_it_is()
    {
        static IEnumerable<Publication> Broken()
        {
            foreach (var listing in Directory)
                yield return listing;
            throw new TimeoutException("the store is gone");
        }

        Assert.Throws<TimeoutException>(() => Build(Broken()));
    }

    private static IEnumerable<Publication> Listings(int seed)
    {
        var random = new RandomDirectory(seed);
        return Enumerable.Range(1, Size).Select(random.Listing);
    }

    private static SegmentedGeneration Build(IEnumerable<Publication> listings) =>
        Builder.Build(listings, PlaceTable.Empty, isDemo: false, number: 1, TinyIndex.FindArea);

    private static byte[] File(SegmentedGeneration index)
    {
        var path = Path.GetTempFileName();
        try
        {
            SnapshotFile.Write(path, index, new SnapshotStamp(new StoreStamp("lezen", "", IsDemo: false), FeedPosition.Start, Thesaurus.Hash));
            return System.IO.File.ReadAllBytes(path);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }
}
