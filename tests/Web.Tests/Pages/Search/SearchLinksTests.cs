using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Pages.Search;

namespace SocialeKaart.Web.Tests.Pages.Search;

public sealed class SearchLinksTests
{
    [Fact]
    public void Parameters_stand_in_one_order_however_they_came()
    {
        var query = Read("?straal=3&kosten=inkomen&kosten=gratis&onderwerp=9&onderwerp=2&bladzijde=4&waar=6431+AB&soort=plek&soort=activiteit&wat=koffie+%26+taart");

        Assert.Equal(
            "/zoeken?wat=koffie+%26+taart&waar=6431+AB&onderwerp=2&onderwerp=9&soort=activiteit&soort=plek&kosten=gratis&kosten=inkomen&straal=3&bladzijde=4",
            SearchLinks.To(query));
    }

    [Fact]
    public void Every_choice_has_its_word_and_its_place_in_the_address()
    {
        var query = Read(
            "?letterlijk=ja&hoe=telefoon&hoe=buurt&stap=via-huisarts&stap=binnenlopen&rolstoel=ja&taal=turks&taal=pools&groep=vrouwen&groep=ouderen"
            + "&deel=avond&deel=ochtend&dag=zondag&dag=maandag&straal=10&wat=koffie");

        Assert.Equal(
            "/zoeken?wat=koffie&letterlijk=ja&dag=maandag&dag=zondag&deel=ochtend&deel=avond&groep=ouderen&groep=vrouwen&taal=pools&taal=turks"
            + "&rolstoel=ja&stap=binnenlopen&stap=via-huisarts&hoe=buurt&hoe=telefoon&straal=10",
            SearchLinks.To(query));
        Assert.Equal(SearchLinks.To(query), SearchLinks.To(Read(SearchLinks.To(query)["/zoeken".Length..])));
    }

    [Theory]
    [InlineData("?wat=koffie&waar=6431")]
    [InlineData("?wat=koffie&waar=6431&straal=3&bladzijde=2")]
    [InlineData("?wat=koffie&waar=Hoensbroek&straal=binnen")]
    public void What_a_script_fills_in_stands_in_the_address_as_its_mark(string address) =>
        Assert.Equal("/en/zoeken?wat=koffie&waar=~midden~&straal=~straal~", SearchLinks.ToMarked(Read(address), "~midden~", "~straal~", "/en"));

    [Fact]
    public void Every_choice_can_be_added_and_taken_away()
    {
        var query = SearchQuery.Empty with { What = "koffie" };
        Func<SearchQuery, SearchQuery>[] toggles =
        [
            q => q.Toggle(3), q => q.Toggle(ListingKind.Plek), q => q.Toggle(CostKind.Free), q => q.Toggle(WeekDays.Zondag), q => q.Toggle(DayPart.Avond),
            q => q.ToggleGroup("ouderen"), q => q.ToggleLanguage("pools"), q => q.ToggleWheelchair(), q => q.Toggle(FirstStep.Bellen),
            q => q.Toggle(MeetingPlace.Thuis),
        ];

        Assert.All(toggles, toggle =>
        {
            Assert.True(toggle(query).HasChoices);
            Assert.NotEqual(SearchLinks.To(query), SearchLinks.To(toggle(query)));
            Assert.Equal(SearchLinks.To(query), SearchLinks.To(toggle(toggle(query))));
            Assert.Equal(SearchLinks.To(query), SearchLinks.To(toggle(query).WithoutChoices()));
        });
    }

    [Fact]
    public void A_link_read_again_is_the_same_question()
    {
        var query = SearchQuery.Empty with { What = "é+ü %?&=#", Where = "'s-Gravenvoeren", Domains = [1, 12], RadiusKilometres = SearchQuery.Everywhere };

        Assert.Equal(SearchLinks.To(query), SearchLinks.To(Read(SearchLinks.To(query)["/zoeken".Length..])));
    }

    [Fact]
    public void A_choice_begins_at_the_first_page_and_a_second_time_takes_it_away()
    {
        var query = SearchQuery.Empty with { What = "koffie", Page = 3 };

        var chosen = query.Toggle(ListingKind.Dienst);

        Assert.Equal("/zoeken?wat=koffie&soort=dienst", SearchLinks.To(chosen));
        Assert.Equal("/zoeken?wat=koffie", SearchLinks.To(chosen.Toggle(ListingKind.Dienst)));
    }

    [Fact]
    public void A_language_stands_in_front() => Assert.Equal("/en/zoeken?onderwerp=3", SearchLinks.ToDomain(3, "/en"));

    [Theory]
    [InlineData("?bladzijde=0")]
    [InlineData("?bladzijde=-3&straal=4&onderwerp=0&onderwerp=13&onderwerp=een&soort=Activiteit&kosten=Unknown")]
    [InlineData("?dag=Maandag&dag=8&dag=werkdagen&deel=nacht&groep=Ouderen&groep=duivenmelkers&taal=nl&rolstoel=nee&letterlijk=nee&stap=via_gemeente&hoe=regio")]
    [InlineData("?wat=%0A%09+&waar=+")]
    public void What_does_not_exist_is_no_choice(string address) => Assert.Equal("/zoeken", SearchLinks.To(Read(address)));

    [Fact]
    public void A_long_question_is_cut_at_a_word()
    {
        var story = string.Join(' ', Enumerable.Repeat("verhaal", 100));

        Assert.True(SearchRequestReader.Shorten(story).Length <= SearchRequestReader.LongestSearched);
        Assert.EndsWith("verhaal", SearchRequestReader.Shorten(story), StringComparison.Ordinal);
    }

    private static SearchQuery Read(string address) => SearchRequestReader.Read(new QueryCollection(QueryHelpers.ParseQuery(address)));
}
