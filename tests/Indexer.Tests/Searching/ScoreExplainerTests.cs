using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Tests.Oracle;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class ScoreExplainerTests
{
    [Theory]
    [InlineData(11, 40)]
    [InlineData(12, 120)]
    [InlineData(13, 5)]
    public void The_steps_of_an_explanation_come_to_the_score_whatever_is_asked(int seed, int size)
    {
        var random = new RandomDirectory(seed);
        var builder = new IndexBuilder(OracleThesaurus.Make());
        var index = builder.Build(Enumerable.Range(1, size).Select(random.Listing).ToList(), PlaceTable.Empty, false, 1, TinyIndex.FindArea);
        index = builder.Apply(index, [.. Enumerable.Range(size + 1, size / 3).Select(random.Listing)], [], TinyIndex.FindArea);
        var explained = 0;

        for (var question = 0; question < 500; question++)
        {
            var request = random.Question() with { Explain = true };
            foreach (var hit in index.Search(request, Given.Now).Hits)
            {
                Assert.Equal(hit.Score, Total(hit.Why), 1e-5);
                explained++;
            }
        }

        Assert.True(explained > 100, $"only {explained} hits were explained");
    }

    [Theory]
    [InlineData("voedselbnak")]
    [InlineData("samen eten")]
    [InlineData("ik drink te veel en voel me somber")]
    [InlineData("boodschappen dienst")]
    [InlineData("groene map")]
    [InlineData("eenzaam")]
    [InlineData("")]
    public void They_do_for_real_questions_too(string what)
    {
        var index = TinyIndex.Of(
            Given.Listing(1, "Voedselbank", f => f with { Needs = ["voedselhulp"] }), Given.Listing(2, "Eetclub Zuid", metresEast: 700),
            Given.Listing(3, "Praten over drank", f => f with { Needs = ["alcohol", "somber"], Visit = f.Visit with { Anonymous = true } }, 3000),
            Given.Listing(4, "Boodschappendienst", f => f with { Reach = new Reach { Kind = ReachKind.Thuis } }),
            Given.Listing(5, "Inloop", f => f with { Visit = f.Visit with { Room = Room.Vol }, VerifiedOn = Given.Today.AddMonths(-7) }) with { OrganisationName = "De Groene Map" });

        foreach (var where in new[] { null, Given.AtSquare })
        {
            var hits = index.Search(new SearchRequest { What = what, Where = where, Explain = true }).Hits;
            Assert.NotEmpty(hits.Concat(index.Search("").Hits));
            Assert.All(hits, hit => Assert.Equal(hit.Score, Total(hit.Why), 1e-5));
        }
    }

    [Fact]
    public void An_explanation_names_the_word_the_name_the_need_and_the_distance()
    {
        var index = TinyIndex.Of(Given.Listing(1, "Voedselbank", f => f with { Needs = ["voedselhulp"] }, 400));

        var why = index.Search(new SearchRequest { What = "voedselbank", Where = Given.AtSquare, Explain = true }).Hits[0].Why;

        Assert.Contains(why, s => s.What == "woord" && !s.IsFactor);
        Assert.Contains(why, s => s.What == "naam" && s.Why == "voedselbank");
        Assert.Contains(why, s => s.What == "behoefte" && s.Why == "voedselhulp");
        Assert.Contains(why, s => s.What == "nabijheid" && s.IsFactor && s.Why.StartsWith("400 m van Plein", StringComparison.Ordinal));
        Assert.Contains(why, s => s.What == "versheid" && s.IsFactor);
    }

    [Fact]
    public void The_subject_someone_came_in_by_is_a_step()
    {
        var index = TinyIndex.Of(Given.Listing(1, "Formulieren", f => f with { Needs = ["toeslagen"] }));

        var why = index.Search(new SearchRequest { What = "formulieren", FirstDomains = [2], Explain = true }).Hits[0].Why;

        Assert.Contains(why, s => s.What == "onderwerp" && s.IsFactor && s.Value == Ranking.FirstDomain);
    }

    [Fact]
    public void Nobody_who_did_not_ask_gets_an_explanation() =>
        Assert.Empty(TinyIndex.Of((1, "Voedselbank")).Search("voedselbank").Hits[0].Why);

    private static double Total(IReadOnlyList<ScoreStep> why) =>
        why.Where(s => !s.IsFactor).Sum(s => s.Value) * why.Where(s => s.IsFactor).Aggregate(1.0, (product, s) => product * s.Value);
}
