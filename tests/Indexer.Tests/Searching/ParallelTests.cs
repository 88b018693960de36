using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Tests.Oracle;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class ParallelTests
{
    [Fact]
    public void Many_people_at_once_get_the_answers_each_would_get_alone()
    {
        var random = new RandomDirectory(11);
        var index = TinyIndex.Of([.. Enumerable.Range(1, 300).Select(random.Listing)]);
        var questions = Enumerable.Range(0, 200).Select(_ => random.Question() with { Audience = Audience.Inwoner }).ToList();
        var alone = questions.ConvertAll(q => Shown(index, q));

        var together = new (Guid, double)[questions.Count][];
        Parallel.For(0, questions.Count * 10, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i % questions.Count] = Shown(index, questions[i % questions.Count]));

        Assert.Equal(alone, together);
    }

    private static (Guid, double)[] Shown(TinyIndex index, SearchRequest request) =>
        [.. index.Search(request).Hits.Select(h => (h.Listing.Id, h.Score))];
}
