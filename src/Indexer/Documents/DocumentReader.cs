using System.Text;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Indexer.Understanding;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Documents;

/// <summary>From a publication to a document. Holds buffers: one reader per thread.</summary>
internal sealed class DocumentReader(Thesaurus thesaurus, Analyzer analyzer, WordForms forms, NeedRecogniser recogniser, AreaLookup areas)
{
    private readonly TokenList tokens = new();
    private readonly List<NeedWord> words = [];
    private readonly StringBuilder name = new();
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
        ReadTexts(publication, vocabulary);
        return new IndexDocument
        {
            Id = publication.Id,
            Code = publication.Code,
            Audience = facts.Audience,
            Terms = terms.Take(),
            Needs = needs.Take(),
            Length = (ushort)Math.Min(length, ushort.MaxValue),
            Facets = FacetReader.Read(publication, domains),
            Kind = facts.Kind,
            Reach = facts.Reach.Kind,
            Room = facts.Visit.Room,
            Traits = Traits(publication),
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

    private static DocumentTraits Traits(Publication publication)
    {
        var facts = publication.Facts;
        var traits = publication.InDoubtSince is null ? DocumentTraits.None : DocumentTraits.InDoubt;
        if (facts.Direction == VolunteerDirection.Zoekt)
            traits |= DocumentTraits.Calls;
        if (publication.MeetingPlace != MeetingPlace.Buurt)
            traits |= DocumentTraits.Placeless;
        if (facts.Visit.Anonymous == true)
            traits |= DocumentTraits.Anonymous;
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

        // Whoever looks for volunteers answers whoever wants to be one, tagged or not.
        if (facts.Direction == VolunteerDirection.Zoekt && thesaurus.FindByCode(Ranking.VolunteerNeed) is { } volunteer)
            needs.Raise(volunteer.Ordinal, Ranking.FurtherTagStrength);
    }

    private void ReadTexts(Publication publication, Vocabulary vocabulary)
    {
        var facts = publication.Facts;
        var tagged = domains != 0;
        Text(facts.Title, Ranking.TitleWeight, vocabulary);
        Recognise(shortest: 1, Ranking.TitleStrength, setsDomains: !tagged);
        Name(vocabulary);
        if (facts.Title.AsSpan().IndexOfAny('(', ':') is > 0 and var end)
        {
            // "Meekijken bij opvoedvragen (voor beroepskrachten)": people type the name and not the rest.
            analyzer.Analyze(facts.Title.AsSpan(0, end), tokens);
            Name(vocabulary);
        }

        Text(publication.OrganisationName, Ranking.OrganisationWeight, vocabulary);
        Name(vocabulary);
        Text(facts.Summary, Ranking.SummaryWeight, vocabulary);

        // One word of a running sentence is too little: "alleen op dinsdag" is not about loneliness.
        Recognise(shortest: 2, Ranking.SummaryStrength, setsDomains: !tagged);
        if (!tagged)
            Recognise(shortest: 1, Ranking.SummaryWordStrength, setsDomains: false);
        Text(facts.Description, Ranking.DescriptionWeight, vocabulary, Ranking.DescriptionWords);
        Recognise(shortest: 2, Ranking.DescriptionStrength, setsDomains: false);
        foreach (var code in facts.Needs)
            Text(thesaurus.FindByCode(code)?.Label ?? code, Ranking.NeedsWeight, vocabulary);
        foreach (var word in facts.OtherNeeds)
        {
            Text(word, Ranking.NeedsWeight, vocabulary);
            Recognise(shortest: 1, Ranking.OtherNeedStrength, setsDomains: !tagged);
        }

        foreach (var group in facts.TargetGroups)
            Text(group, Ranking.TargetGroupsWeight, vocabulary);
        Text(facts.Venue.Name, Ranking.VenueWeight, vocabulary);
        Name(vocabulary);
        Text(facts.Venue.Town, Ranking.VenueWeight, vocabulary);
    }

    private void Text(string text, int weight, Vocabulary vocabulary, int most = int.MaxValue)
    {
        analyzer.Analyze(text, tokens);
        words.Clear();
        for (var i = 0; i < tokens.Count && most > 0; i++)
        {
            if (!tokens[i].Scores)
            {
                words.Add(vocabulary.StopWord(tokens.Letters(i), recogniser));
                continue;
            }

            var word = vocabulary.Word(tokens.Letters(i), forms, recogniser);
            words.Add(word.Need);
            terms.Add(word.Term, weight);
            foreach (var part in word.Parts)
                terms.Add(part, Math.Max(1, weight / Ranking.PartOfWeight));
            length += weight;
            most--;
        }
    }

    /// <summary>The text just analysed is a name: typed as a whole, it means this.</summary>
    private void Name(Vocabulary vocabulary)
    {
        name.Clear().Append(NameTerms.Mark);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].Scores || NameTerms.IsForm(tokens.Letters(i)))
                continue;
            if (name.Length > 1)
                name.Append(' ');
            name.Append(tokens.Letters(i));
        }

        if (name.Length is > 1 and <= NameTerms.Longest)
            terms.Raise(vocabulary.Term(name.ToString(), ""), byte.MaxValue);
    }

    /// <summary>Needs that the text just analysed speaks of.</summary>
    private void Recognise(int shortest, int strength, bool setsDomains)
    {
        recogniser.Hear(words, tokens, shortest, matches);
        foreach (var match in matches)
        {
            foreach (var concept in match.Concepts)
            {
                needs.Raise(concept, (int)(strength * match.Share));
                if (setsDomains)
                    domains |= 1 << thesaurus.Concepts[concept].Domain;
            }
        }
    }
}
