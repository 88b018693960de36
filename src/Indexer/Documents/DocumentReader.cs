using SocialeKaart.Geo.Areas;
using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Indexer.Understanding;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Documents;

/// <summary>From a publication to a document. Holds buffers: one reader per thread.</summary>
internal sealed class DocumentReader(Thesaurus thesaurus, Analyzer analyzer, NeedRecogniser recogniser, AreaLookup areas)
{
    private readonly TokenList tokens = new();
    private readonly TermCounts terms = new();
    private readonly TermCounts needs = new();
    private readonly List<NeedMatch> matches = [];
    private readonly DocumentAreas documentAreas = new(areas);
    private readonly KeptPublications stored = new();
    private int length;
    private int domains;

    /// <summary>Reads one publication with the numbers of a vocabulary, which grows.</summary>
    public IndexDocument Read(Publication publication, Vocabulary vocabulary)
    {
        var facts = publication.Facts;
        (length, domains) = (0, 0);
        ReadNeeds(facts);
        ReadTexts(publication, vocabulary.Terms);
        var placeless = publication.Point is null || facts.Reach.Kind is ReachKind.Thuis or ReachKind.Online or ReachKind.Telefonisch;
        return new IndexDocument
        {
            Id = publication.Id,
            Code = publication.Code,
            Audience = facts.Audience,
            Terms = terms.Take(),
            Needs = needs.Take(),
            Length = (ushort)Math.Min(length, ushort.MaxValue),
            Domains = (ushort)domains,
            Kind = facts.Kind,
            Cost = facts.Cost.Kind,
            Reach = facts.Reach.Kind,
            Room = facts.Visit.Room,
            Traits = Traits(facts, placeless),
            X = (float)(publication.Point?.X ?? double.NaN),
            Y = (float)(publication.Point?.Y ?? double.NaN),
            Verified = facts.VerifiedOn?.DayNumber ?? 0,
            // Removed is over for good: kept so that its address can say so, found by no search.
            Ends = publication.IsRemoved ? int.MinValue : facts.Ends?.DayNumber ?? int.MaxValue,
            Home = (Area(publication.Buurt, vocabulary), Area(publication.Wijk, vocabulary), Area(publication.Gemeente, vocabulary)),
            Areas = documentAreas.Of(publication, vocabulary),
            Stored = stored.Add(publication),
        };
    }

    private static DocumentTraits Traits(ListingFacts facts, bool placeless)
    {
        var traits = DocumentTraits.None;
        if (facts.Direction == VolunteerDirection.Zoekt)
            traits |= DocumentTraits.Calls;
        if (placeless)
            traits |= DocumentTraits.Placeless;
        if (facts.Reach.Areas.Count > 0)
            traits |= DocumentTraits.NamesAreas;
        else if (facts.Reach.Kind is ReachKind.Buurt or ReachKind.Wijk or ReachKind.Gemeente)
            traits |= DocumentTraits.OwnArea;
        return traits;
    }

    private static int Area(AreaCode? code, Vocabulary vocabulary) => code is { } area ? vocabulary.Areas.NumberOf(area.Value) : -1;

    private void ReadNeeds(ListingFacts facts)
    {
        foreach (var code in facts.Needs)
        {
            if (thesaurus.FindByCode(code) is not { } concept)
                continue;
            needs.Raise(concept.Ordinal, domains == 0 ? Ranking.TaggedStrength : Ranking.FurtherTagStrength);
            domains |= 1 << concept.Domain;
        }
    }

    private void ReadTexts(Publication publication, GrowingStrings numbers)
    {
        var facts = publication.Facts;
        Text(facts.Title, Ranking.TitleWeight, numbers);
        var tagged = domains != 0;
        Recognise(shortest: 1, Ranking.TitleStrength, setsDomains: !tagged);
        Text(publication.OrganisationName, Ranking.OrganisationWeight, numbers);
        Text(facts.Summary, Ranking.SummaryWeight, numbers);

        // One word of a running sentence is too little: "alleen op dinsdag" is not about loneliness.
        Recognise(shortest: 2, Ranking.SummaryStrength, setsDomains: !tagged);
        Text(facts.Description, Ranking.DescriptionWeight, numbers, Ranking.DescriptionWords);
        foreach (var code in facts.Needs)
            Text(thesaurus.FindByCode(code)?.Label ?? code, Ranking.NeedsWeight, numbers);
        foreach (var word in facts.OtherNeeds)
            Text(word, Ranking.NeedsWeight, numbers);
        foreach (var group in facts.TargetGroups)
            Text(group, Ranking.TargetGroupsWeight, numbers);
        Text(facts.Venue.Name, Ranking.VenueWeight, numbers);
        Text(facts.Venue.Town, Ranking.VenueWeight, numbers);
    }

    private void Text(string text, int weight, GrowingStrings numbers, int most = int.MaxValue)
    {
        analyzer.Analyze(text, tokens);
        for (var i = 0; i < tokens.Count && most > 0; i++)
        {
            if (!tokens[i].Scores)
                continue;
            terms.Add(numbers.NumberOf(tokens.Letters(i)), weight);
            length += weight;
            most--;
        }
    }

    /// <summary>Needs that the text just analysed speaks of.</summary>
    private void Recognise(int shortest, int strength, bool setsDomains)
    {
        matches.Clear();
        recogniser.Find(tokens, matches);
        foreach (var match in matches)
        {
            if (match.Words < shortest)
                continue;
            foreach (var concept in match.Concepts)
            {
                needs.Raise(concept, strength);
                if (setsDomains)
                    domains |= 1 << thesaurus.Concepts[concept].Domain;
            }
        }
    }
}
