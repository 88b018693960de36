using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.ContactChain;

public sealed class ContactBookTests
{
    // Tuesday 24 November 2026, 10:15 in the Netherlands.
    private static readonly DateTimeOffset Morning = new FixedClock().GetUtcNow();
    private static readonly DateTimeOffset Evening = Morning.AddHours(10);

    private static readonly Place Home = new()
    {
        Name = "6431 LM",
        Kind = PlaceKind.Postcode6,
        Point = new(193_000, 325_000),
        Buurt = new("BU1"),
        Wijk = new("WK1"),
        Gemeente = new("GM1"),
        PlusWijken = [new AreaCode("PW-lampendal")],
    };

    [Fact]
    public void The_chain_runs_from_coach_to_wijkteam_to_desk() =>
        Assert.Equal(["Coach", "Team", "Loket"], Roles(Evening, Desk("Loket"), Team("Team"), Coach("Coach")));

    [Fact]
    public void The_first_who_answers_now_stands_in_front_and_the_others_keep_their_order() =>
        Assert.Equal(["Team", "Coach", "Loket"], Roles(Morning, Coach("Coach") with { Hours = "wo 9:00-12:00" }, Team("Team"), Desk("Loket")));

    [Fact]
    public void Of_two_of_one_link_the_one_of_the_smallest_area_is_ours() =>
        Assert.Equal(["Coach van de wijk"], Roles(Morning, Coach("Coach van de gemeente") with { Areas = ["GM1"] }, Coach("Coach van de wijk")));

    [Fact]
    public void Who_works_elsewhere_is_not_ours() => Assert.Empty(Roles(Morning, Coach("Coach") with { Areas = ["PW-elders", "GM2"] }));

    [Fact]
    public void Who_is_away_hands_over_and_is_back_the_day_after()
    {
        var book = Book(Coach("Coach") with { AwayFrom = new(2026, 11, 20), AwayUntil = new(2026, 11, 24), StandIn = "Team" }, Team("Team") with { Areas = ["GM9"] });

        Assert.Equal(["Team"], book.Chain(Home, Morning).Select(step => step.Contact.Role));
        Assert.Equal(["Coach"], book.Chain(Home, Morning.AddDays(1)).Select(step => step.Contact.Role));
    }

    [Fact]
    public void Who_is_away_without_a_stand_in_is_left_out_even_when_two_stand_in_for_each_other()
    {
        var away = Coach("A") with { AwayFrom = new(2026, 11, 1) };

        Assert.Empty(Roles(Morning, away));
        Assert.Empty(Roles(Morning, away with { StandIn = "B" }, away with { Role = "B", StandIn = "A" }));
    }

    [Fact]
    public void A_stand_in_who_stands_there_already_is_named_once() =>
        Assert.Equal(["Team"], Roles(Morning, Coach("Coach") with { AwayFrom = new(2026, 11, 1), StandIn = "Team" }, Team("Team")));

    [Fact]
    public void It_says_when_they_answer()
    {
        Assert.Equal(new LineMoment(true, new(17, 0), null, 0), At(Morning, Coach("Coach")));
        Assert.Equal(new LineMoment(false, null, new(2026, 11, 25, 9, 0, 0), 1), At(Evening, Coach("Coach")));
        Assert.Equal(default, At(Morning, Coach("Coach") with { Hours = "" }));
    }

    [Fact]
    public void On_feast_days_nobody_answers()
    {
        // Thursday 24 December 2026; both days of Christmas and a weekend follow.
        var beforeChristmas = new DateTimeOffset(2026, 12, 24, 19, 0, 0, TimeSpan.Zero);

        Assert.Equal(new LineMoment(false, null, new(2026, 12, 28, 9, 0, 0), 4), At(beforeChristmas, Coach("Coach")));
        Assert.Equal(new LineMoment(false, null, new(2026, 12, 28, 9, 0, 0), 3), At(beforeChristmas.AddHours(15), Coach("Coach")));
    }

    [Fact]
    public void Feast_days_that_take_a_week_away_leave_the_week_after()
    {
        // Friday 25 December 2026 and Friday 1 January 2027.
        var christmas = new DateTimeOffset(2026, 12, 24, 19, 0, 0, TimeSpan.Zero);

        Assert.Equal(new LineMoment(false, null, new(2027, 1, 8, 9, 0, 0), 15), At(christmas, Coach("Coach") with { Hours = "vr 9:00-12:00" }));
    }

    [Fact]
    public void It_is_the_same_after_it_was_written_and_read()
    {
        var book = Book(Coach("Coach") with { AwayFrom = new(2026, 11, 20), StandIn = "Team" }, Team("Team"));

        Assert.Equal(book.Written(), ContactBook.Read(book.Written()).Written());
        Assert.Equal(["Team"], ContactBook.Read(book.Written()).Chain(Home, Morning).Select(step => step.Contact.Role));
        Assert.Throws<InvalidDataException>(() => ContactBook.Read("{"));
    }

    private static IEnumerable<string> Roles(DateTimeOffset now, params ContactFacts[] contacts) => Book(contacts).Chain(Home, now).Select(step => step.Contact.Role);

    private static LineMoment At(DateTimeOffset now, ContactFacts contact) => Assert.Single(Book(contact).Chain(Home, now)).At;

    private static ContactBook Book(params ContactFacts[] contacts) => ContactBook.Of(contacts.Select(contact => KeyValuePair.Create(contact.Role, contact)));

    private static ContactFacts Coach(string role) =>
        new() { Level = ContactLevel.Welzijnscoach, Areas = ["PW-lampendal"], Role = role, Phone = "045-000 01 01", Hours = "ma-vr 9:00-17:00" };

    private static ContactFacts Team(string role) => Coach(role) with { Level = ContactLevel.Wijkteam, Areas = ["GM1"] };

    private static ContactFacts Desk(string role) => Coach(role) with { Level = ContactLevel.Loket, Areas = ["GM1"] };
}
