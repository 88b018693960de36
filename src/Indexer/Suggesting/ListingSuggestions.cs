using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Suggesting;

/// <summary>Titles and organisations of what can be found today.</summary>
internal sealed class ListingSuggestions(Thesaurus thesaurus, SensitiveWords sensitive)
{
    // Some of the best may turn out to say more than was typed.
    private const int Spare = 3;
    private const int LaterWord = 1 << 16;

    /// <summary>Titles with a word that begins like this; one that several listings carry becomes words to search for.</summary>
    public List<Suggestion> Titles(SegmentView[] views, ReadOnlySpan<char> beginning, TypedWords typed, FoundToday today, int most)
    {
        var best = new BestNames(most * Spare);
        for (var view = 0; view < views.Length; view++)
        {
            var titles = SegmentNames.Of(views[view].Segment).Titles;
            var (from, to) = titles.Range(beginning);
            for (var entry = from; entry < to; entry++)
            {
                var (rank, document) = (Rank(titles, entry), titles.TextOf(entry));
                if (!best.Refuses(rank) && today.Contains(views[view], document))
                    best.Offer(new FoundName(rank, titles, document, view, document, IsShared: false));
            }
        }

        return Told(best, name => Title(name, views, typed), most);
    }

    /// <summary>Organisations with a word that begins like this and a listing that can be found.</summary>
    public List<Suggestion> Organisations(SegmentView[] views, ReadOnlySpan<char> beginning, TypedWords typed, FoundToday today, int most)
    {
        var best = new BestNames(most * Spare);
        for (var view = 0; view < views.Length; view++)
        {
            var names = SegmentNames.Of(views[view].Segment);
            var (from, to) = names.Organisations.Range(beginning);
            for (var entry = from; entry < to; entry++)
            {
                var (rank, organisation) = (Rank(names.Organisations, entry), names.Organisations.TextOf(entry));
                if (!best.Refuses(rank) && First(names.DocumentsOf(organisation), views[view], today) is { } document)
                    best.Offer(new FoundName(rank, names.Organisations, organisation, view, document, IsShared: false));
            }
        }

        return Told(best, name => Organisation(name, views, typed), most);
    }

    private static int Rank(WordPrefixes names, int entry) => names.LengthOf(entry) + (names.IsFirst(entry) ? 0 : LaterWord);

    private static int? First(ReadOnlySpan<int> documents, SegmentView view, FoundToday today)
    {
        foreach (var document in documents)
        {
            if (today.Contains(view, document))
                return document;
        }

        return null;
    }

    private static List<Suggestion> Told(BestNames best, Func<FoundName, Suggestion?> tell, int most)
    {
        var told = new List<Suggestion>(most);
        foreach (var name in best.Sorted)
        {
            if (told.Count == most)
                break;
            if (tell(name) is { } suggestion)
                told.Add(suggestion);
        }

        return told;
    }

    private Suggestion? Title(FoundName name, SegmentView[] views, TypedWords typed)
    {
        var listing = views[name.View].Segment.Stored[name.Document];
        var title = listing.Facts.Title;
        if (sensitive.TellMore(title, typed) || IsAboutMore(listing.Facts.Needs, typed))
            return null;
        return name.IsShared ? new(SuggestionKind.Words, title) : new(SuggestionKind.Listing, title) { Listing = listing };
    }

    private Suggestion? Organisation(FoundName name, SegmentView[] views, TypedWords typed)
    {
        var organisation = views[name.View].Segment.Stored[name.Document].OrganisationName;
        return sensitive.TellMore(organisation, typed) ? null : new(SuggestionKind.Organisation, organisation);
    }

    /// <summary>A title in a roundabout way ("Licht na donker") is given away by the need that stands first.</summary>
    private bool IsAboutMore(IReadOnlyList<string> needs, TypedWords typed) =>
        needs.Count > 0 && thesaurus.FindByCode(needs[0]) is { } concept
        && SensitiveWords.IsSensitive(concept) && !sensitive.Concepts(typed).Contains(concept.Ordinal);
}
