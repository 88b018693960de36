using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Indexer.Tests.Searching;

/// <summary>The tests live on Sunday 15 March 2026, at one o'clock in the afternoon.</summary>
public sealed class HeldOnTests
{
    private static readonly DateOnly Tuesday = new(2026, 3, 17);

    private static readonly string[] Times =
    [
        "elke dinsdag 10:00-12:00", "elke dinsdag in de oneven weken 10:00-12:00", "derde dinsdag van de maand 19:00-21:00",
        "eerste dinsdag van de maand 19:00-21:00", "dinsdag 17 maart 2026 13:00-15:00", "elke dag 23:00-01:00", "elke woensdag 10:00-12:00",
        "elke dinsdag 10:00-12:00, vanaf 1 april 2026", "wisselende tijden", "", "dag en nacht", "elke zondag 9:00-11:00", "elke zondag 12:00-14:00",
        "elke dinsdag 10:00-12:00, niet in schoolvakanties", "elke dinsdag 11:00-13:00, laatste dinsdag van de maand 19:00-21:00",
    ];

    private static readonly TinyIndex Index = TinyIndex.Of([.. Times.Select((times, at) => Given.Listing(at + 1, "Schaken", facts => facts with { Times = times }))]);

    [Fact]
    public void Only_what_takes_place_on_the_day_is_found()
    {
        Assert.Equal([1, 3, 5, 6, 14, 15], Ids(new HeldOn(new DaySpan(Tuesday, 1))));
    }

    [Fact]
    public void A_part_of_the_day_means_that_part_of_that_day()
    {
        Assert.Equal([3, 6], Ids(new HeldOn(new DaySpan(Tuesday, 1)) { Parts = [DayPart.Avond] }));
        Assert.Equal([1, 3, 6, 14, 15], Ids(new HeldOn(new DaySpan(Tuesday, 1)) { Parts = [DayPart.Avond, DayPart.Ochtend] }));
    }

    [Fact]
    public void What_is_over_today_is_not_found_and_what_is_going_on_is()
    {
        Assert.Equal([6, 13], Ids(new HeldOn(new DaySpan(Given.Today, 1))));
    }

    [Fact]
    public void For_every_day_of_a_year_it_finds_exactly_what_the_schedules_say()
    {
        for (var day = Given.Today.AddDays(1); day < Given.Today.AddDays(366); day = day.AddDays(1))
        {
            var expected = Enumerable.Range(1, Times.Length)
                .Where(number => Given.Listing(number, "", facts => facts with { Times = Times[number - 1] }) is { HasProgramme: true } one
                    && one.Schedule.On(day, SchoolRegion.Zuid).Count > 0);
            Assert.Equal(expected, Ids(new HeldOn(new DaySpan(day, 1))));
        }
    }

    [Fact]
    public void Opening_hours_are_no_programme()
    {
        var index = TinyIndex.Of(
            Kind(1, ListingKind.Plek, "elke dinsdag 10:00-12:00"), Kind(2, ListingKind.Dienst, "ma t/m vr 9:00-17:00"),
            Kind(3, ListingKind.Dienst, "elke dinsdag 10:00-12:00"), Kind(4, ListingKind.Activiteit, "ma t/m vr 9:00-17:00"));

        Assert.Equal([3, 4], index.Ids(new SearchRequest { Held = new(new DaySpan(Tuesday, 1)) }).Order());

        static Publication Kind(int number, ListingKind kind, string times) => Given.Listing(number, "Schaken", facts => facts with { Kind = kind, Times = times });
    }

    [Fact]
    public void A_leefdomein_can_be_left_out_and_what_is_left_is_what_is_counted()
    {
        var index = TinyIndex.Of(
            Given.Listing(1, "Praatgroep", facts => facts with { Times = "elke dinsdag 10:00-12:00", Needs = ["geweld-thuis"] }),
            Given.Listing(2, "Koffie", facts => facts with { Times = "elke dinsdag 10:00-12:00", Needs = ["koffie-en-contact"], Cost = new() { Kind = CostKind.Free } }),
            Given.Listing(3, "Koffie", facts => facts with { Times = "elke woensdag 10:00-12:00", Needs = ["koffie-en-contact"], Cost = new() { Kind = CostKind.Free } }));

        var answer = index.Search(new SearchRequest { Held = new(new DaySpan(Tuesday, 1)) { HiddenDomains = [12] } });

        Assert.Equal(2, Given.NumberOf(Assert.Single(answer.Hits).Listing.Id));
        Assert.Equal(1, answer.Total);
        Assert.Equal(new Dictionary<CostKind, int> { [CostKind.Free] = 1 }, answer.Facets.Costs);
        Assert.Equal(new Dictionary<int, int> { [1] = 1 }, answer.Facets.Domains);
    }

    private static IEnumerable<int> Ids(HeldOn held) => Index.Ids(new SearchRequest { Held = held, Take = Times.Length }).Order();
}
