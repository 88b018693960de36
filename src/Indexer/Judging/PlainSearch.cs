using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Judging;

/// <summary>
/// The baseline the search is measured beside: one field, the same stemmer and stop words, BM25 and the same falling off with distance.
/// No needs, compounds, corrections, fields or names. What a good general search engine would do out of the box.
/// </summary>
public sealed class PlainSearch
{
    private const double Length = 0.75;

    private readonly Analyzer analyzer = Analyzer.ForDutch();
    private readonly List<(Publication Listing, Dictionary<string, int> Words, int Length)> all;
    private readonly Dictionary<string, int> frequencies = new(StringComparer.Ordinal);
    private readonly double averageLength;

    /// <summary>Reads the listings that residents may see and that are not over or off on a day.</summary>
    public PlainSearch(IEnumerable<Publication> listings, DateOnly today)
    {
        all = [.. listings.Where(listing => IsShown(listing, today)).Select(Read)];
        averageLength = Math.Max(1, all.Select(document => (double)document.Length).DefaultIfEmpty(1).Average());
        foreach (var word in all.SelectMany(document => document.Words.Keys))
            frequencies[word] = frequencies.GetValueOrDefault(word) + 1;
    }

    /// <summary>The best so many for a question, ties by id.</summary>
    public IReadOnlyList<Publication> Find(string what, Place? where, int most)
    {
        var words = Stems(what).Distinct().Where(frequencies.ContainsKey).ToList();
        return [.. all.Select(document => (document.Listing, Score: Score(document, words, where)))
            .Where(found => found.Score > 0)
            .OrderByDescending(found => found.Score).ThenBy(found => found.Listing.Id)
            .Take(most).Select(found => found.Listing)];
    }

    private static bool IsShown(Publication listing, DateOnly today) =>
        listing.Facts.Audience == Audience.Inwoner && listing.IsLive(today);

    private (Publication, Dictionary<string, int>, int) Read(Publication listing)
    {
        var facts = listing.Facts;
        string[] texts =
        [
            facts.Title, facts.Summary, facts.Description, listing.OrganisationName, facts.Venue.Name, facts.Venue.Town,
            .. facts.Needs, .. facts.OtherNeeds, .. facts.TargetGroups,
        ];
        var words = texts.SelectMany(Stems).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return (listing, words, words.Values.Sum());
    }

    private IEnumerable<string> Stems(string text) =>
        analyzer.Words(text).Select(word => DutchStem.Of(word, stackalloc char[WordTokenizer.LongestFolded]).ToString());

    private double Score((Publication Listing, Dictionary<string, int> Words, int Length) document, List<string> words, Place? where)
    {
        var score = 0.0;
        foreach (var word in words)
        {
            double count = document.Words.GetValueOrDefault(word);
            var rarity = Math.Log(1 + ((all.Count - frequencies[word] + 0.5) / (frequencies[word] + 0.5)));
            score += rarity * count * (Ranking.Saturation + 1) / (count + (Ranking.Saturation * (1 - Length + (Length * document.Length / averageLength))));
        }

        return where is null || document.Listing.Point is not { } point ? score : score * Ranking.Near(point.DistanceTo(where.Point));
    }
}
