using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class FacetTests
{
    private static readonly TinyIndex Index = TinyIndex.Of(
        Make(1, ListingKind.Activiteit, CostKind.Free, "veel-alleen"),
        Make(2, ListingKind.Activiteit, CostKind.Paid, "schulden"),
        Make(3, ListingKind.Dienst, CostKind.Free, "schulden", "veel-alleen"),
        Make(4, ListingKind.Plek, CostKind.Free, "wandelen"));

    [Fact]
    public void Every_choice_says_how_many_there_are()
    {
        var facets = Index.Search("schaakclub").Facets;

        Assert.Equal(new Dictionary<ListingKind, int> { [ListingKind.Activiteit] = 2, [ListingKind.Dienst] = 1, [ListingKind.Plek] = 1 }, facets.Kinds);
        Assert.Equal(new Dictionary<int, int> { [1] = 2, [2] = 2, [5] = 1 }, facets.Domains);
        Assert.Equal(new Dictionary<CostKind, int> { [CostKind.Free] = 3, [CostKind.Paid] = 1 }, facets.Costs);
    }

    [Fact]
    public void A_choice_narrows_the_other_facets_and_not_its_own()
    {
        var answer = Index.Search(new SearchRequest { What = "schaakclub", Kinds = [ListingKind.Activiteit] });

        Assert.Equal([1, 2], answer.Hits.Select(h => Given.NumberOf(h.Listing.Id)).Order());
        Assert.Equal(3, answer.Facets.Kinds.Count);
        Assert.Equal(new Dictionary<int, int> { [1] = 1, [2] = 1 }, answer.Facets.Domains);
    }

    [Fact]
    public void A_subject_someone_came_in_by_is_lifted_and_hides_nothing()
    {
        var plain = Index.Search("schaakclub");

        var lifted = Index.Search(new SearchRequest { What = "schaakclub", FirstDomains = [5] });

        Assert.Equal(4, Given.NumberOf(lifted.Hits[0].Listing.Id));
        Assert.NotEqual(4, Given.NumberOf(plain.Hits[0].Listing.Id));
        Assert.Equal(plain.Total, lifted.Total);
        Assert.Equal(plain.Facets.Domains, lifted.Facets.Domains);
    }

    [Fact]
    public void A_subject_someone_came_in_by_does_not_lift_what_hardly_fits_above_what_fits()
    {
        var index = TinyIndex.Of(
            Given.Listing(1, "Wandelen", f => f with { Needs = ["wandelen"], Description = "Wij gaan van start bij het buurthuis." }),
            Given.Listing(2, "Buurthuis", f => f with { Needs = ["buurthuis"] }));

        Assert.Equal([2, 1], index.Ids(new SearchRequest { What = "buurthuis", FirstDomains = [5] }));
    }

    [Fact]
    public void Two_choices_in_one_facet_mean_or_and_two_facets_mean_and()
    {
        Assert.Equal([1, 2, 3], Index.Ids(new SearchRequest { What = "schaakclub", Kinds = [ListingKind.Activiteit, ListingKind.Dienst] }).Order());
        Assert.Equal([3], Index.Ids(new SearchRequest { What = "schaakclub", Kinds = [ListingKind.Dienst, ListingKind.Plek], Domains = [2] }));
    }

    [Fact]
    public void The_number_beside_a_choice_is_the_number_one_gets()
    {
        var open = new SearchRequest { What = "schaakclub", Costs = [CostKind.Free] };
        var facets = Index.Search(open).Facets;

        Assert.All(facets.Kinds, k => Assert.Equal(k.Value, Index.Search(open with { Kinds = [k.Key] }).Total));
        Assert.All(facets.Domains, d => Assert.Equal(d.Value, Index.Search(open with { Domains = [d.Key] }).Total));
        Assert.All(facets.Costs, c => Assert.Equal(c.Value, Index.Search(open with { Costs = [c.Key] }).Total));
    }

    [Fact]
    public void A_day_and_a_part_of_the_day_hold_together()
    {
        var index = TinyIndex.Of(
            At(1, "elke maandag 19:00-21:00"), At(2, "elke maandag 10:00-12:00, dinsdag 19:00-21:00"), At(3, "elke dinsdag 9:00-13:00"), At(4, "op afspraak"));
        var mondayEvening = new SearchRequest { Days = [WeekDays.Maandag], Parts = [DayPart.Avond] };

        var answer = index.Search(mondayEvening);

        Assert.Equal([1], index.Ids(mondayEvening));
        Assert.Equal(new Dictionary<WeekDays, int> { [WeekDays.Maandag] = 1, [WeekDays.Dinsdag] = 1 }, answer.Facets.Days);
        Assert.Equal(new Dictionary<DayPart, int> { [DayPart.Ochtend] = 1, [DayPart.Avond] = 1 }, answer.Facets.Parts);
    }

    [Fact]
    public void Without_a_day_every_day_and_part_is_counted_and_unknown_times_stay_in_the_list()
    {
        var answer = TinyIndex.Of(At(1, "elke maandag 11:00-13:00"), At(2, "dag en nacht"), At(3, "")).Search("");

        Assert.Equal(3, answer.Total);
        Assert.Equal(2, answer.Facets.Days[WeekDays.Maandag]);
        Assert.Equal(1, answer.Facets.Days[WeekDays.Zondag]);
        Assert.Equal([2, 2, 1], [answer.Facets.Parts[DayPart.Ochtend], answer.Facets.Parts[DayPart.Middag], answer.Facets.Parts[DayPart.Avond]]);
    }

    [Fact]
    public void People_find_their_group_whatever_the_editor_called_it()
    {
        var index = TinyIndex.Of(For(1, "Senioren vanaf 65 jaar"), For(2, "ouderen", "mantelzorgers"), For(3, "jongeren"), For(4));
        var elderly = new SearchRequest { Groups = ["ouderen"] };

        Assert.Equal([1, 2], index.Ids(elderly).Order());
        Assert.Equal(new Dictionary<string, int> { ["ouderen"] = 2, ["mantelzorgers"] = 1, ["jongeren"] = 1 }, index.Search(elderly).Facets.Groups);
        Assert.Equal([1, 2, 3], index.Ids(new SearchRequest { Groups = ["jongeren", "ouderen"] }).Order());
        Assert.Empty(index.Ids(new SearchRequest { Groups = ["bestaat-niet"] }));
    }

    [Fact]
    public void Who_names_no_language_speaks_Dutch()
    {
        var index = TinyIndex.Of(Speaks(1), Speaks(2, "Pools", "Nederlands"), Speaks(3, "Nederlandse Gebarentaal"));

        Assert.Equal(
            new Dictionary<string, int> { ["nederlands"] = 2, ["pools"] = 1, ["gebarentaal"] = 1 }, index.Search("").Facets.Languages);
        Assert.Equal([2], index.Ids(new SearchRequest { Languages = ["pools"] }));
    }

    [Fact]
    public void Someone_in_a_wheelchair_sees_only_where_it_is_said_to_go_well()
    {
        var index = TinyIndex.Of(Visit(1, new() { Accessibility = ["lift", "Rolstoel"] }), Visit(2, new() { Accessibility = ["geen rolstoel"] }), Visit(3, new()));

        Assert.Equal(1, index.Search("").Facets.Wheelchair);
        Assert.Equal([1], index.Ids(new SearchRequest { Wheelchair = true }));
    }

    [Fact]
    public void The_first_step_is_what_was_said_or_else_calling_when_there_is_a_number()
    {
        var index = TinyIndex.Of(
            Visit(1, new() { FirstStep = FirstStep.Binnenlopen }),
            Given.Listing(2, "Schaakclub", f => f with { Contact = new() { Phone = "045-000 31 07" } }),
            Visit(3, new()));

        Assert.Equal(new Dictionary<FirstStep, int> { [FirstStep.Binnenlopen] = 1, [FirstStep.Bellen] = 1 }, index.Search("").Facets.Steps);
        Assert.Equal([2], index.Ids(new SearchRequest { Steps = [FirstStep.Bellen] }));
    }

    [Fact]
    public void Help_is_met_nearby_at_home_online_or_by_telephone()
    {
        var index = TinyIndex.Of(
            Reaches(1, ReachKind.Wijk), Reaches(2, ReachKind.Thuis), Reaches(3, ReachKind.Online, metresEast: null),
            Reaches(4, ReachKind.Telefonisch, metresEast: null), Reaches(5, ReachKind.Regio, metresEast: null));

        Assert.Equal(Enum.GetValues<MeetingPlace>().ToDictionary(p => p, _ => 1), index.Search("").Facets.Places);
        Assert.Equal([2, 4], index.Ids(new SearchRequest { Places = [MeetingPlace.Thuis, MeetingPlace.Telefoon] }).Order());
    }

    [Fact]
    public void A_smaller_circle_says_how_many_it_holds_and_a_wider_one_says_nothing()
    {
        var index = TinyIndex.Of(Reaches(1, ReachKind.Regio, 900), Reaches(2, ReachKind.Regio, 2900), Reaches(3, ReachKind.Regio, 4900), Reaches(4, ReachKind.Online));
        var request = new SearchRequest { Where = Given.AtSquare, RadiusMetres = 3000, CountedRadii = [500, 1000, 3000, 5000] };

        Assert.Equal(new Dictionary<int, int> { [500] = 1, [1000] = 2, [3000] = 3 }, index.Search(request).Facets.Radii);
        Assert.Equal(4, index.Search(request with { RadiusMetres = null }).Facets.Radii[5000]);
        Assert.Empty(index.Search(request with { Where = null }).Facets.Radii);
    }

    [Fact]
    public void What_fails_two_facets_counts_for_neither()
    {
        var facets = TinyIndex.Of(Speaks(1, "Pools"), For(2, "ouderen")).Search(new SearchRequest { Languages = ["turks"], Groups = ["jongeren"] }).Facets;

        Assert.Empty(facets.Languages);
        Assert.Empty(facets.Groups);
    }

    private static Publication At(int number, string times) => Given.Listing(number, "Schaakclub", f => f with { Times = times });

    private static Publication For(int number, params string[] groups) => Given.Listing(number, "Schaakclub", f => f with { TargetGroups = groups });

    private static Publication Speaks(int number, params string[] languages) => Given.Listing(number, "Schaakclub", f => f with { SpokenLanguages = languages });

    private static Publication Visit(int number, Visit visit) => Given.Listing(number, "Schaakclub", f => f with { Visit = visit });

    private static Publication Reaches(int number, ReachKind reach, double? metresEast = 0) =>
        Given.Listing(number, "Schaakclub", f => f with { Reach = new() { Kind = reach } }, metresEast);

    private static Publication Make(int number, ListingKind kind, CostKind cost, params string[] needs) =>
        Given.Listing(number, "Schaakclub", f => f with { Kind = kind, Cost = new Cost { Kind = cost }, Needs = needs });
}
