using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Suggesting;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Tests.Suggesting;

public sealed class SuggesterTests
{
    private const string Needs = """
        code;domein;label;ook;vaktaal;breder;verwant;gewicht;gevoelig;crisis;positieve_gezondheid;uitleg
        koffie;1;Koffie en een praatje;koffie|koffie drinken|bakje troost;inloopochtend;;;licht;nee;nee;meedoen;x
        alleen;1;Veel alleen zijn;eenzaam|ik voel me alleen;sociaal isolement;;;middel;nee;nee;meedoen;x
        wandelen;5;Wandelen;lopen|samen wandelen|ommetje maken;beweegaanbod;;;licht;nee;nee;dagelijks;x
        schulden;2;Schulden;schuld|rood staan|in de schulden;schuldhulpverlening|wsnp;;;zwaar;ja;nee;kwaliteit;x
        geweld;12;Geweld thuis;hij slaat mij|mishandeling;huiselijk geweld;;;zwaar;ja;ja;mentaal;x
        groen;6;Tuinieren;gezelschap in de tuin;;;;licht;nee;nee;meedoen;x
        school;6;Hulp bij school;schoolspullen|huiswerk;;;;licht;nee;nee;meedoen;x
        """;

    private const string Domains = """
        nummer;code;label;uitleg;pictogram
        1;een;Een;x;x
        2;twee;Twee;x;x
        5;vijf;Vijf;x;x
        6;zes;Zes;x;x
        12;twaalf;Twaalf;x;x
        """;

    private static readonly Thesaurus Thesaurus = Thesaurus.Read(Needs, Domains);
    private static readonly IndexBuilder Builder = new(Thesaurus);
    private static readonly Suggester Suggester = new(Thesaurus);

    private static readonly IndexGeneration Nothing = Index();

    [Theory]
    [InlineData("kof", "Koffie en een praatje")]
    [InlineData("KÓF", "Koffie en een praatje")]
    [InlineData("troo", "Koffie en een praatje")]
    [InlineData("inloop", "Koffie en een praatje")]
    [InlineData("eenz", "Veel alleen zijn")]
    [InlineData("ik voel me al", "Veel alleen zijn")]
    [InlineData("ik wil graag wand", "Wandelen")]
    [InlineData("ommetje m", "Wandelen")]
    public void A_need_is_suggested_by_any_word_people_have_for_it_under_the_name_of_the_site(string typed, string expected) =>
        Assert.Equal([(SuggestionKind.Need, expected)], Told(Nothing, typed));

    [Theory]
    [InlineData("wandlen")]
    [InlineData("wadel")]
    [InlineData("wandeleen")]
    [InlineData("wnadelen")]
    [InlineData("gaan wamdelen")]
    public void One_slip_of_the_finger_is_forgiven(string typed) => Assert.Equal([(SuggestionKind.Need, "Wandelen")], Told(Nothing, typed));

    [Theory]
    [InlineData("wnad")]
    [InlineData("wnadleen")]
    [InlineData("schudlen")]
    [InlineData("andelen")]
    public void A_short_word_two_slips_and_a_sensitive_word_are_not_guessed_at(string typed) => Assert.Empty(Told(Nothing, typed));

    [Fact]
    public void A_need_called_by_its_own_name_goes_before_one_that_has_the_word_somewhere()
    {
        Assert.Equal(["Koffie en een praatje"], Texts(Nothing, "praatje"));
        Assert.Equal(["Wandelen"], Texts(Nothing, "samen"));
        Assert.Equal(["Hulp bij school"], Texts(Nothing, "sch"));
    }

    [Theory]
    [InlineData("schulden")]
    [InlineData("schuld")]
    [InlineData("ik heb schulden")]
    [InlineData("wsnp")]
    public void A_sensitive_need_is_named_only_to_who_typed_a_word_for_it_whole(string typed) => Assert.Equal(["Schulden"], Texts(Nothing, typed));

    [Theory]
    [InlineData("schul")]
    [InlineData("rood st")]
    [InlineData("schuldhulp")]
    [InlineData("gewel")]
    [InlineData("hij slaat mij")]
    [InlineData("mishandeling")]
    public void Nobody_who_looks_along_reads_more_than_was_typed(string typed) => Assert.Empty(Told(Nothing, typed));

    [Fact]
    public void Who_typed_the_name_of_a_crisis_need_itself_may_choose_it() => Assert.Equal(["Geweld thuis"], Texts(Nothing, "geweld thuis"));

    [Fact]
    public void Needs_go_before_listings_and_listings_before_organisations()
    {
        var index = Index(
            Given.Listing(1, "Wandelen in het bos") with { OrganisationName = "Wandelclub De Zool" },
            Given.Listing(2, "Rikken") with { OrganisationName = "De Kaart" });

        Assert.Equal(
            [(SuggestionKind.Need, "Wandelen"), (SuggestionKind.Listing, "Wandelen in het bos"), (SuggestionKind.Organisation, "Wandelclub De Zool")],
            Told(index, "wand"));
    }

    [Fact]
    public void A_listing_is_found_by_any_word_of_its_title_that_says_something_and_by_words_in_a_row()
    {
        var index = Index(Given.Listing(1, "Samen eten in De Koffiepot"), Given.Listing(2, "Eten uit de wijk"), Given.Listing(3, "Inloop"));

        Assert.Equal(["Samen eten in De Koffiepot"], Texts(index, "koffiep"));
        Assert.Equal(["Eten uit de wijk", "Samen eten in De Koffiepot"], Texts(index, "eten"));
        Assert.Equal(["Samen eten in De Koffiepot"], Texts(index, "eten in"));
        Assert.Equal(["Samen eten in De Koffiepot"], Texts(index, "Samen  eten, in de KÓFF"));
        Assert.Empty(Texts(index, "eten koffiepot en meer"));
    }

    [Fact]
    public void A_title_that_several_listings_carry_is_words_to_search_for()
    {
        var index = Index(Given.Listing(1, "Kaarten en biljart"), Given.Listing(2, "Kaarten en Biljart"), Given.Listing(3, "Kaarten maken"));

        Assert.Equal([(SuggestionKind.Listing, "Kaarten maken"), (SuggestionKind.Words, "Kaarten en biljart")], Told(index, "kaar"));
        Assert.Equal(Given.Id(3), Suggester.Suggest(index, "kaar", Given.Now)[0].Listing!.Id);
    }

    [Fact]
    public void What_a_search_would_not_find_today_is_not_suggested()
    {
        var index = Index(
            Given.Listing(1, "Biljart voorbij", f => f with { Ends = Given.Today.AddDays(-1) }),
            Given.Listing(2, "Biljart verouderd", f => f with { VerifiedOn = Given.Today.AddMonths(-10) }),
            Given.Listing(3, "Biljart voor de huisarts", f => f with { Audience = Audience.Professional }) with { OrganisationName = "Biljartpraktijk" },
            Given.Listing(4, "Biljart zoekt hulp", f => f with { Kind = ListingKind.Vrijwilligers, Direction = VolunteerDirection.Zoekt }) with { OrganisationName = "Biljartbond" },
            Given.Listing(5, "Biljart opgeheven") with { IsRemoved = true },
            Given.Listing(6, "Biljart nooit gecontroleerd", f => f with { VerifiedOn = null }),
            Given.Listing(7, "Biljart op de laatste dag", f => f with { Ends = Given.Today }));

        Assert.Equal(["Biljart op de laatste dag", "Biljart nooit gecontroleerd"], Texts(index, "bilj"));
        Assert.Equal(
            index.Search(new SearchRequest { What = "biljart" }, Given.Now).Hits.Select(hit => hit.Listing.Facts.Title).Order(),
            Texts(index, "bilj").Order());
    }

    [Fact]
    public void A_change_is_suggested_at_once_and_the_old_name_no_longer()
    {
        var before = Builder.Build([Given.Listing(1, "Biljart"), Given.Listing(2, "Bingo")], Geo.Places.PlaceTable.Empty, isDemo: false, number: 1, TinyIndex.FindArea);

        var after = Builder.Apply(before, [Given.Listing(1, "Biljarten"), Given.Listing(3, "Bibliotheek")], [Given.Id(2)], TinyIndex.FindArea);

        Assert.Equal(["Bingo", "Biljart"], Texts(before, "bi"));
        Assert.Equal(["Biljarten", "Bibliotheek"], Texts(after, "bi"));
        Assert.Equal(["Biljarten", "Bibliotheek"], Texts(Builder.Rebase(after, TinyIndex.FindArea), "bi"));
    }

    [Fact]
    public void A_listing_or_organisation_about_something_sensitive_waits_until_that_was_typed()
    {
        var index = Index(
            Given.Listing(1, "Praten over schulden"),
            Given.Listing(2, "Praten met een schuldhulpmaatje"),
            Given.Listing(3, "Praten in het licht", f => f with { Needs = ["geweld"] }),
            Given.Listing(4, "Praten over boeken") with { OrganisationName = "Praktische schuldhulp" });

        Assert.Equal(["Praten over boeken"], Texts(index, "prat"));
        Assert.Equal(["Stichting Voorbeeld"], Texts(index, "sti"));
        Assert.Empty(Texts(index, "prak"));
        Assert.Equal(["Praten over schulden"], Texts(index, "praten over schulden"));
        Assert.Equal(["Praten met een schuldhulpmaatje", "Praktische schuldhulp"], Texts(index, "schuldhulp"));
    }

    [Fact]
    public void No_more_than_fit_on_a_phone_and_each_kind_gets_its_share()
    {
        var index = Index([.. Enumerable.Range(1, 40).Select(n => Given.Listing(n, $"Wandelen {n}") with { OrganisationName = $"Wandelclub {n}" })]);

        var kinds = Told(index, "wand").Select(told => told.Kind).ToList();

        Assert.Equal(Suggester.Most, kinds.Count);
        Assert.Equal((1, 5, 2), (kinds.Count(k => k == SuggestionKind.Need), kinds.Count(k => k == SuggestionKind.Listing), kinds.Count(k => k == SuggestionKind.Organisation)));
        Assert.Single(Suggester.Suggest(index, "wand", Given.Now, most: 1));
        Assert.Empty(Suggester.Suggest(index, "wand", Given.Now, most: 0));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("k")]
    [InlineData("?!")]
    [InlineData("de het een van ik")]
    public void Nothing_typed_nothing_suggested(string? typed) => Assert.Empty(Suggester.Suggest(Index(Given.Listing(1, "Koffie")), typed, Given.Now));

    [Theory]
    [MemberData(nameof(Searching.HostileInputTests.Inputs), MemberType = typeof(Searching.HostileInputTests))]
    public void Whatever_is_typed_is_answered(string typed)
    {
        var index = Index(Given.Listing(1, "Schaakclub"), Given.Listing(2, ""), Given.Listing(3, "\uD800 ﷺ 👩‍👩‍👧‍👦"), Given.Listing(4, "\u0344 café"));

        Assert.InRange(Suggester.Suggest(index, typed, Given.Now).Count, 0, Suggester.Most);
        Assert.Empty(Suggester.SuggestPlaces(index.Places, typed));
    }

    [Fact]
    public void A_thousand_times_noise_is_answered()
    {
        var index = Index(Given.Listing(1, "Koffie in de huiskamer"), Given.Listing(2, "Eenzaam? Kom wandelen"));
        var random = new Random(20260315);
        for (var round = 0; round < 1000; round++)
        {
            var noise = new string([.. Enumerable.Range(0, random.Next(Suggester.LongestTyped))
                .Select(_ => random.Next(4) == 0 ? (char)random.Next(char.MaxValue) : "koffie eenzaam'-. "[random.Next(18)])]);
            Assert.InRange(Suggester.Suggest(index, noise, Given.Now).Count, 0, Suggester.Most);
        }
    }

    [Fact]
    public void A_whole_story_gets_no_suggestions() =>
        Assert.Empty(Suggester.Suggest(Nothing, string.Concat(Enumerable.Repeat("koffie ", 1500)), Given.Now));

    private static SegmentedGeneration Index(params Publication[] listings) =>
        Builder.Build(listings, Geo.Places.PlaceTable.Empty, isDemo: false, number: 1, TinyIndex.FindArea);

    private static List<(SuggestionKind Kind, string Text)> Told(IndexGeneration index, string typed) =>
        [.. Suggester.Suggest(index, typed, Given.Now).Select(suggestion => (suggestion.Kind, suggestion.Text))];

    private static List<string> Texts(IndexGeneration index, string typed) => [.. Told(index, typed).Select(told => told.Text)];
}
