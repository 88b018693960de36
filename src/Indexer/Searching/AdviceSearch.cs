using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Indexer.Understanding;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// Which need pages answer a question: those about the needs that were understood, else those that say it in the same words. Sure or
/// silent: a page that misses the point in front of the offers is worse than none. Safe for many threads.
/// </summary>
/// <param name="pages">The pages as documents; their codes are those of the needs.</param>
/// <param name="reader">Understands a question like the search for offers does.</param>
/// <param name="thesaurus">The needs.</param>
internal sealed class AdviceSearch(SegmentView pages, QueryReader reader, Thesaurus thesaurus)
{
    // A single word of an article is about nothing yet: "uur" is said of sleeping, and of everything else.
    private const int FewestWords = 2;

    // What a second page says too is about neither in particular.
    private const int MostPages = 1;

    /// <summary>The codes of the pages, best first; empty for none.</summary>
    /// <param name="request">The question.</param>
    /// <param name="places">Names among the words are no needs.</param>
    /// <param name="offers">What words are put right by, beside the pages themselves.</param>
    /// <param name="today">In the Netherlands.</param>
    public IReadOnlyList<string> Find(SearchRequest request, PlaceTable places, IReadOnlyList<SegmentView> offers, DateOnly today)
    {
        var query = reader.Read(request, places, [.. offers, pages]);
        if (query.Concepts.Count > 0)
            return [.. query.Concepts.Select(concept => thesaurus.Concepts[concept].Code).Where(code => pages.Segment.Codes.Find(code) >= 0)];
        var words = query.Words.Where(word => word.Share == 1).ToList();
        return words.Count < FewestWords ? [] : ByWords(request, query with { Place = null, Names = [] }, words, today);
    }

    private string[] ByWords(SearchRequest request, UnderstoodQuery query, List<UnderstoodWord> words, DateOnly today)
    {
        var plan = new SearchPlan(new SearchRequest { What = request.What }, query, [pages], thesaurus, today);
        var search = new SegmentSearch();
        search.Top.Reset(pages.Segment.Count);
        search.Facets.Reset(plan);
        search.Run(plan, pages, 0);
        var saying = search.Top.Sorted().Where(page => words.TrueForAll(word => Says(page.Document, word))).ToList();
        return saying.Count > MostPages ? [] : [.. saying.Select(page => pages.Segment.Stored[page.Document].Code)];
    }

    /// <summary>A compound is said by its whole or by all its parts.</summary>
    private bool Says(int page, UnderstoodWord word) => Holds(page, word.Stem) || (word.Parts.Count > 0 && word.Parts.All(part => Holds(page, part)));

    private bool Holds(int page, string stem) =>
        pages.Segment.Terms.Find(stem) is >= 0 and var term
        && pages.Segment.TermPostings[term].ContainsAnyInRange((uint)page << 8, ((uint)page << 8) | byte.MaxValue);
}
