using System.Net;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages;

public sealed class GoneTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Theory]
    [InlineData("removed", "is gestopt")]
    [InlineData("over", "is gestopt")]
    [InlineData("off", "de laatste tijd gecontroleerd")]
    public async Task What_is_gone_says_why_and_names_others_close_by(string how, string why)
    {
        var gone = World.Offer(1, "Koffie", facts => how switch
        {
            "over" => facts with { Ends = new(2026, 11, 23) },
            "off" => facts with { VerifiedOn = new(2026, 2, 1) },
            _ => facts,
        }) with
        { IsRemoved = how == "removed" };
        site.Show(gone, World.Offer(2, "Rikken", metresEast: 900), World.Offer(3, "Ver weg", metresEast: 9000));

        using var answer = await site.AskAsync("/aanbod/c000001/een-naam");
        var page = await HtmlAssert.PageAsync(answer);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal("Dit is er niet meer", HtmlAssert.Heading(page));
        Assert.Contains(why, page.MainText(), StringComparison.Ordinal);
        Assert.Equal(["Rikken"], page.Texts(".sk-card h3"));
        HtmlAssert.IsWholePage(page);
    }

    [Fact]
    public async Task On_the_last_day_it_is_still_there()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with { Ends = new(2026, 11, 24) }));

        Assert.Equal("Koffie", HtmlAssert.Heading(await site.ReadAsync("/aanbod/c000001/het-aanbod")));
    }

    [Fact]
    public async Task Where_help_after_violence_was_the_title_is_neutral_too_and_nothing_is_kept()
    {
        site.Show(World.Offer(1, "Hulp bij geweld thuis", facts => facts with { Needs = ["geweld-thuis"] }) with { IsRemoved = true });

        using var answer = await site.AskAsync("/aanbod/c000001/het-aanbod");
        var page = await HtmlAssert.PageAsync(answer);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("SocialeKaart", page.Title);
        Assert.NotNull(page.QuerySelector(".sk-exit a"));
    }

    [Fact]
    public async Task Not_even_the_name_of_something_for_professionals_is_left()
    {
        site.Show(World.Offer(1, "Overleg", facts => facts with { Audience = Audience.Professional }) with { IsRemoved = true });

        using var answer = await site.AskAsync("/aanbod/c000001/het-aanbod");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
