using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Listings.SelfHelp;

namespace SocialeKaart.Indexer.Suggesting;

/// <summary>
/// What residents may mean while they type. Only what a resident can find today, and nothing that would tell somebody who looks along
/// more than the person typed. Keep one: what it works out of an index or a place table it keeps as long as that lives. Safe for many threads.
/// </summary>
public sealed class Suggester
{
    /// <summary>How many suggestions fit on a phone.</summary>
    public const int Most = 8;

    /// <summary>Fewer letters say nothing yet.</summary>
    public const int FewestLetters = 2;

    /// <summary>Who typed more than this tells a story; choosing from a list does not help then.</summary>
    public const int LongestTyped = 100;

    // Of a word in the middle of a sentence more letters are needed than of the first.
    private const int FewestLettersLater = 3;
    private const int MostWords = 12;
    private const int OrganisationsAtLeast = 2;

    private readonly NeedSuggestions needs;
    private readonly NeedPages? pages;
    private readonly ListingSuggestions listings;

    /// <summary>Knows the needs of a thesaurus.</summary>
    /// <param name="thesaurus">The needs and their words.</param>
    /// <param name="pages">The pages about them; null suggests none.</param>
    public Suggester(Thesaurus thesaurus, NeedPages? pages = null)
    {
        this.pages = pages;
        needs = new NeedSuggestions(thesaurus);
        listings = new ListingSuggestions(thesaurus, new SensitiveWords(thesaurus));
    }

    /// <summary>
    /// Needs, the page about the first of them, then listings, then organisations. When nothing fits all the words the last few are tried ("ik wil graag wand"), then the last
    /// word with one slip of the finger. Empty for nothing, for a single letter and for whole stories; never throws, whatever was typed.
    /// </summary>
    /// <param name="index">The state of the index to suggest from.</param>
    /// <param name="typed">As it stands in the field.</param>
    /// <param name="now">Decides what has ended or is too old.</param>
    /// <param name="most">At most so many.</param>
    public IReadOnlyList<Suggestion> Suggest(IndexGeneration index, string? typed, DateTimeOffset now, int most = Most)
    {
        if (Read(typed) is not { } words || most < 1)
            return [];
        SegmentView[] views = index is SegmentedGeneration segmented ? [segmented.Residents.Base, segmented.Residents.Delta] : [];
        var today = new FoundToday(DutchTime.Day(now));
        for (var first = Math.Max(0, words.Count - MostWords); first < words.Count; first++)
        {
            var beginning = words.From(first);
            if (first > 0 && (words.IsStopWord(first) || beginning.Length < FewestLettersLater))
                continue;
            var found = Together(
                needs.BeginningWith(beginning, most),
                listings.Titles(views, beginning, words, today, most),
                listings.Organisations(views, beginning, words, today, most),
                most);
            if (found.Count > 0)
                return found;
        }

        return [.. needs.Resembling(words.From(words.Count - 1), most).Select(ToSuggestion)];
    }

    /// <summary>Places for the "waar" field, by name. Empty for nothing, a single letter or a postcode; never throws.</summary>
    /// <param name="places">The places of the index.</param>
    /// <param name="typed">As it stands in the field.</param>
    /// <param name="most">At most so many.</param>
    public static IReadOnlyList<Suggestion> SuggestPlaces(PlaceTable places, string? typed, int most = Most)
    {
        if (Read(typed) is not { } words || most < 1)
            return [];
        return PlaceSuggestions.Of(places).BeginningWith(words.Letters, most);
    }

    private static TypedWords? Read(string? typed)
    {
        if (typed is null || typed.Length > LongestTyped)
            return null;
        var words = new TypedWords(typed);
        return words.Letters.Length < FewestLetters ? null : words;
    }

    private static Suggestion ToSuggestion(Concept concept) => new(SuggestionKind.Need, concept.Label);

    private static Suggestion[] ToSuggestions(Concept concept, bool withPage) =>
        withPage ? [ToSuggestion(concept), new(SuggestionKind.Advice, concept.Label) { Page = concept.Code }] : [ToSuggestion(concept)];

    /// <summary>Needs go first, and leave half of the room to the others when they need it.</summary>
    private List<Suggestion> Together(List<Concept> needs, List<Suggestion> titles, List<Suggestion> organisations, int most)
    {
        // A field that shows a single row needs it for what is searched for.
        var page = most > 1 && needs.Count > 0 && pages?.Find(needs[0].Code) is not null ? needs[0] : null;
        most -= page is null ? 0 : 1;
        var needed = Math.Min(needs.Count, Math.Max((most + 1) / 2, most - titles.Count - organisations.Count));
        var titled = Math.Min(titles.Count, most - needed - Math.Min(organisations.Count, Math.Min(OrganisationsAtLeast, most - needed)));
        return [
            .. needs.Take(needed).SelectMany(concept => ToSuggestions(concept, withPage: concept == page)),
            .. titles.Take(titled),
            .. organisations.Take(most - needed - titled),
        ];
    }
}
