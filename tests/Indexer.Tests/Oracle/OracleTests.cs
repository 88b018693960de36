using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Tests.Oracle;

public sealed class OracleTests
{
    private static readonly Thesaurus Thesaurus = OracleThesaurus.Make();

    private static readonly IndexBuilder Builder = new(Thesaurus);

    [Theory]
    [InlineData(1, 12)]
    [InlineData(2, 40)]
    [InlineData(3, 80)]
    [InlineData(4, 150)]
    [InlineData(5, 3)]
    public void The_engine_finds_what_a_slow_and_obvious_search_finds_with_the_same_scores_in_every_layout(int seed, int size)
    {
        var random = new RandomDirectory(seed);
        var directory = Enumerable.Range(1, size).Select(random.Listing).ToList();
        var oracle = new SlowSearch(Thesaurus, directory);
        var layouts = Layouts(directory, random).ToList();

        for (var question = 0; question < 120; question++)
        {
            var request = random.Question();
            var (ranked, facets) = oracle.Search(request);
            var expected = ranked.Skip(request.Skip).Take(request.Take).ToList();
            foreach (var (name, index) in layouts)
            {
                var answer = index.Search(request, Given.Now);
                var said = $"seed {seed}, question {question} ({request.What}), {name}";
                Assert.True(ranked.Count == answer.Total, $"{said}: {answer.Total} found, {ranked.Count} expected");
                Assert.True(expected.Select(e => e.Id).SequenceEqual(answer.Hits.Select(h => h.Listing.Id)), $"{said}: another order");
                Assert.All(expected.Zip(answer.Hits), p => Assert.Equal(p.First.Score, p.Second.Score, 1e-9));
                SameCounts(facets, answer.Facets);
            }
        }
    }

    private static void SameCounts(FacetCounts expected, FacetCounts counted)
    {
        Assert.Equal(expected.Kinds, counted.Kinds);
        Assert.Equal(expected.Domains, counted.Domains);
        Assert.Equal(expected.Costs, counted.Costs);
        Assert.Equal(expected.Days, counted.Days);
        Assert.Equal(expected.Parts, counted.Parts);
        Assert.Equal(expected.Groups, counted.Groups);
        Assert.Equal(expected.Languages, counted.Languages);
        Assert.Equal(expected.Wheelchair, counted.Wheelchair);
        Assert.Equal(expected.Steps, counted.Steps);
        Assert.Equal(expected.Places, counted.Places);
        Assert.Equal(expected.Radii, counted.Radii);
    }

    /// <summary>The same listings: in one base; all in the delta; after updates and removals one by one; in a base made of that.</summary>
    private static IEnumerable<(string Name, SegmentedGeneration Index)> Layouts(List<Publication> directory, RandomDirectory random)
    {
        yield return ("one base", Make(directory));
        yield return ("all in the delta", Apply(Make([]), directory, []));
        yield return ("half and half", Apply(Make([.. directory.Where((_, i) => i % 2 == 0)]), [.. directory.Where((_, i) => i % 2 == 1)], []));

        var old = directory.Select(p => random.Listing(Given.NumberOf(p.Id))).ToList();
        var extra = Enumerable.Range(1000, 10).Select(random.Listing).ToList();
        var index = Apply(Make([.. old, .. extra.Take(5)]), [.. extra.Skip(5)], []);
        foreach (var listing in directory)
            index = Apply(index, [listing], []);
        index = Apply(index, [], [.. extra.Select(e => e.Id)]);
        yield return ("changed one by one", index);
        yield return ("changed and rebased", Builder.Rebase(index, TinyIndex.FindArea));
    }

    private static SegmentedGeneration Make(List<Publication> listings) => Builder.Build(listings, PlaceTable.Empty, false, 1, TinyIndex.FindArea);

    private static SegmentedGeneration Apply(SegmentedGeneration index, List<Publication> changed, List<Guid> removed) =>
        Builder.Apply(index, changed, removed, TinyIndex.FindArea);
}
