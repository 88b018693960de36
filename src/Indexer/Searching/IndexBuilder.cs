using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Documents;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Indexer.Understanding;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.SelfHelp;

namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// Makes generations: from all listings, and from a generation and what changed. Not safe for two threads at once; what it makes is.
/// </summary>
public sealed class IndexBuilder
{
    private readonly Thesaurus thesaurus;
    private readonly Analyzer analyzer = Analyzer.ForDutch();
    private readonly LabelWords labels;
    private readonly QueryReader reader;
    private readonly AdviceSearch? advice;

    /// <summary>Builds with this thesaurus; working its phrases out takes a few milliseconds, so keep the builder.</summary>
    /// <param name="thesaurus">The needs and their words.</param>
    /// <param name="pages">Found beside the listings; null for none. They are few and never change, so every generation shares them.</param>
    public IndexBuilder(Thesaurus thesaurus, NeedPages? pages = null)
    {
        this.thesaurus = thesaurus;
        labels = new LabelWords(thesaurus, analyzer);
        reader = new QueryReader(thesaurus, labels);
        advice = pages is null ? null : new AdviceSearch(AdviceView(pages), reader, thesaurus);
    }

    internal Thesaurus Thesaurus => thesaurus;

    /// <summary>An index of everything, in one base.</summary>
    /// <param name="listings">Each once.</param>
    /// <param name="places">Kept in the generation.</param>
    /// <param name="isDemo">See <see cref="IndexGeneration.IsDemo"/>.</param>
    /// <param name="number">See <see cref="IndexGeneration.Number"/>.</param>
    /// <param name="areas">The areas around an area; null takes them from <paramref name="places"/>. Asked on several threads.</param>
    /// <param name="contacts">Kept in the generation; null for none.</param>
    public SegmentedGeneration Build(
        IEnumerable<Publication> listings, PlaceTable places, bool isDemo, long number, AreaLookup? areas = null, ContactBook? contacts = null)
    {
        var read = new DirectoryReader(() => Reader(places, areas));
        read.Read(listings);
        AudienceIndex Index(DocumentSet set) => new(View(set.Documents, set.Vocabulary), View([], new Vocabulary()), DeltaDocuments.Empty());
        return Generation(number, isDemo, places, Index(read.Residents), Index(read.Professionals), contacts);
    }

    /// <summary>The same index with some listings added, changed or removed: they go to the delta, their old form is deleted.</summary>
    /// <param name="before">Stays as it is.</param>
    /// <param name="changed">As they are now.</param>
    /// <param name="removed">Gone.</param>
    /// <param name="areas">As in <see cref="Build"/>.</param>
    public SegmentedGeneration Apply(
        SegmentedGeneration before, IReadOnlyCollection<Publication> changed, IReadOnlyCollection<Guid> removed, AreaLookup? areas = null)
    {
        var read = Reader(before.Places, areas);
        var gone = removed.Concat(changed.Select(c => c.Id)).ToHashSet();
        AudienceIndex Next(AudienceIndex index, int audience) =>
            Changed(index, gone, changed.Where(c => Slot(c) == audience).ToList(), read);

        return Generation(before.Number + 1, before.IsDemo, before.Places, Next(before.Residents, 0), Next(before.Professionals, 1), before.Contacts);
    }

    /// <summary>The same listings in one new base with an empty delta.</summary>
    public SegmentedGeneration Rebase(SegmentedGeneration before, AreaLookup? areas = null)
    {
        var all = new[] { before.Residents.Base, before.Residents.Delta, before.Professionals.Base, before.Professionals.Delta }.SelectMany(Listings);
        return Build(all, before.Places, before.IsDemo, before.Number + 1, areas, before.Contacts);
    }

    internal SegmentedGeneration Generation(
        long number, bool isDemo, PlaceTable places, AudienceIndex residents, AudienceIndex professionals, ContactBook? contacts) =>
        new(number, isDemo, places, thesaurus, reader, advice, residents, professionals, contacts);

    private SegmentView AdviceView(NeedPages pages)
    {
        var read = Reader(PlaceTable.Empty, null);
        var vocabulary = new Vocabulary();
        return View([.. AdvicePublications.Of(pages, thesaurus).Select(page => read.Read(page, vocabulary))], vocabulary);
    }

    private static int Slot(Publication listing) => listing.Facts.Audience == Audience.Professional ? 1 : 0;

    private static IEnumerable<Publication> Listings(SegmentView view) =>
        Enumerable.Range(0, view.Segment.Count).Where(view.Live.Contains).Select(d => PublicationOf(view, d));

    private static Publication PublicationOf(SegmentView view, int document) => view.Segment.Stored[document];

    private DocumentReader Reader(PlaceTable places, AreaLookup? areas) => new(thesaurus, analyzer, labels.Forms, labels.Recogniser, areas ?? places.FindArea);

    private SegmentView View(IEnumerable<IndexDocument> documents, Vocabulary vocabulary) =>
        SegmentView.Whole(SegmentBuilder.Build(documents, vocabulary, thesaurus.Concepts.Count));

    private AudienceIndex Changed(AudienceIndex index, HashSet<Guid> gone, List<Publication> changed, DocumentReader read)
    {
        var withoutOld = index with { Base = Without(index.Base, gone, read) };
        if (changed.Count == 0 && !gone.Any(id => index.Delta.FindLive(id) is not null))
            return withoutOld;
        var before = index.DeltaDocuments ?? ReadAgain(index.Delta, read);
        var after = before.With(gone, changed.Select(p => read.Read(p, before.Vocabulary)));
        return withoutOld with { Delta = View(after.ById.Values, after.Vocabulary), DeltaDocuments = after };
    }

    private static DeltaDocuments ReadAgain(SegmentView delta, DocumentReader read)
    {
        var empty = DeltaDocuments.Empty();
        return empty.With(new HashSet<Guid>(), Listings(delta).Select(p => read.Read(p, empty.Vocabulary)));
    }

    /// <summary>Deleting keeps frequencies right, so the old document is analysed once more: a change is rare, a search is not.</summary>
    private static SegmentView Without(SegmentView view, HashSet<Guid> gone, DocumentReader read)
    {
        var deleted = new List<(int, IReadOnlyList<int>)>();
        foreach (var id in gone)
        {
            if (view.FindLive(id) is not { } document)
                continue;
            var vocabulary = new Vocabulary();
            read.Read(PublicationOf(view, document), vocabulary);
            var terms = vocabulary.Terms.ToTable();
            deleted.Add((document, [.. Enumerable.Range(0, terms.Count).Select(t => view.Segment.Terms.Find(terms[t]))]));
        }

        return view.Without(deleted);
    }
}
