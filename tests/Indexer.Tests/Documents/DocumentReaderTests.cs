using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Documents;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Tests.Understanding;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Tests.Documents;

public sealed class DocumentReaderTests
{
    private readonly Vocabulary vocabulary = new();

    [Fact]
    public void Names_of_listing_organisation_and_building_are_terms_without_their_form()
    {
        var terms = Terms(Given.Listing(1, "Samen wandelen", f => f with { Venue = f.Venue with { Name = "De Mijnlamp" } })
            with
        { OrganisationName = "Stichting De Groene Map" });

        Assert.Equal(255, terms["\u0001samen wandelen"]);
        Assert.Equal(255, terms["\u0001groene map"]);
        Assert.Equal(255, terms["\u0001mijnlamp"]);
        Assert.DoesNotContain("\u0001stichting groene map", terms.Keys);
    }

    [Fact]
    public void A_name_as_long_as_a_sentence_is_no_name() =>
        Assert.DoesNotContain(Terms(Given.Listing(1, string.Join(' ', Enumerable.Range(0, 9).Select(n => $"langwoord{n}")))).Keys, t => t.Contains("langwoord0 ", StringComparison.Ordinal));

    [Fact]
    public void A_word_weighs_by_its_field_and_a_part_of_it_less()
    {
        var terms = Terms(Given.Listing(1, "Kledingbeurs", f => f with { Description = "Elke kledingbeurs een klusje." }));

        Assert.Equal(Ranking.TitleWeight + Ranking.DescriptionWeight, terms[Dutch.Stem("kledingbeurs")]);
        Assert.Equal((Ranking.TitleWeight / Ranking.PartOfWeight) + 1, terms[Dutch.Stem("kleding")]);
        Assert.Equal(Ranking.DescriptionWeight, terms[Dutch.Stem("klusje")]);
    }

    [Fact]
    public void The_first_tag_is_what_a_listing_is_for_and_the_others_come_after()
    {
        var needs = Needs(Given.Listing(1, "Inloop", f => f with { Needs = ["mantelzorg", "schulden"] }));

        Assert.Equal(Ranking.TaggedStrength, needs["mantelzorg"]);
        Assert.Equal(Ranking.FurtherTagStrength, needs["schulden"]);
    }

    [Fact]
    public void Without_tags_the_title_says_more_than_the_summary_and_that_more_than_the_description()
    {
        var needs = Needs(Given.Listing(1, "Hulp bij schulden", f => f with { Summary = "Voor wie moeite heeft met lezen.", Description = "Soms gaat iemand stoppen met roken." }));

        Assert.Equal(Ranking.TitleStrength, needs["schulden"]);
        Assert.Equal(Ranking.SummaryStrength, needs["lezen-en-schrijven"]);
        Assert.Equal(Ranking.DescriptionStrength, needs["stoppen-met-roken"]);
    }

    [Fact]
    public void One_word_of_a_running_sentence_is_no_need_of_a_tagged_listing() =>
        Assert.DoesNotContain("veel-alleen", Needs(Given.Listing(1, "Kienen", f => f with { Needs = ["kienen-en-spelen"], Description = "Alleen op dinsdag." })).Keys);

    [Fact]
    public void A_need_in_a_part_of_a_word_is_said_less_surely() =>
        Assert.Equal((int)(Ranking.TitleStrength * Ranking.PartOfNeed), Needs(Given.Listing(1, "Kinderkledingbeursdag"))["kleding-en-spullen"]);

    [Fact]
    public void A_call_for_volunteers_answers_whoever_wants_to_be_one()
    {
        var call = Given.Listing(1, "Koffieschenker gezocht", f => f with { Kind = ListingKind.Vrijwilligers, Direction = VolunteerDirection.Zoekt });
        var help = Given.Listing(2, "Koffieschenker", f => f with { Kind = ListingKind.Vrijwilligers, Direction = VolunteerDirection.Biedt });

        Assert.Equal(Ranking.FurtherTagStrength, Needs(call)[Ranking.VolunteerNeed]);
        Assert.DoesNotContain(Ranking.VolunteerNeed, Needs(help).Keys);
    }

    [Fact]
    public void Reading_one_listing_leaves_nothing_behind_for_the_next()
    {
        var reader = Reader();
        reader.Read(Given.Listing(1, "Hulp bij schulden", f => f with { Needs = ["schulden"] }), vocabulary);

        var next = reader.Read(Given.Listing(2, "Schaakclub"), vocabulary);

        Assert.DoesNotContain(next.Terms, t => vocabulary.Terms[t.Term].ToString() == Dutch.Stem("schulden"));
        Assert.DoesNotContain(next.Needs, n => TinyIndex.Thesaurus.Concepts[n.Term].Code == "schulden");
    }

    private static DocumentReader Reader() => new(TinyIndex.Thesaurus, Analyzer.ForDutch(), Dutch.Forms, Dutch.Labels.Recogniser, TinyIndex.FindArea);

    private Dictionary<string, int> Terms(Publication listing) =>
        Reader().Read(listing, vocabulary).Terms.ToDictionary(t => vocabulary.Terms[t.Term].ToString(), t => (int)t.Weight);

    private Dictionary<string, int> Needs(Publication listing) =>
        Reader().Read(listing, vocabulary).Needs.ToDictionary(n => TinyIndex.Thesaurus.Concepts[n.Term].Code, n => (int)n.Weight);
}
