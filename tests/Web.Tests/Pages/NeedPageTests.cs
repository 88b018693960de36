using System.Net;
using SocialeKaart.Listings.SelfHelp;

namespace SocialeKaart.Web.Tests.Pages;

public sealed class NeedPageTests(SharedSite site) : IClassFixture<SharedSite>
{
    public static TheoryData<string> Codes => [.. NeedPages.Load().All.Select(page => page.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Every_need_page_is_whole(string code)
    {
        site.Show();

        var page = await site.ReadAsync($"/hulp/{code}");

        HtmlAssert.IsWholePage(page);
        HtmlAssert.ObeysThePolicy(page);
        Assert.Equal(NeedPages.Load().Find(code)!.Title, HtmlAssert.Heading(page));
    }

    [Fact]
    public async Task A_number_in_a_step_can_be_rung_and_a_postcode_leads_to_what_is_near()
    {
        site.Show(World.Offer(1, "Inloop voor wie rouwt", facts => facts with { Needs = ["schulden"] }));

        var page = await site.ReadAsync("/hulp/schulden");

        Assert.Equal("tel:08008115", page.QuerySelector("#eerst ~ p a")?.GetAttribute("href"));
        Assert.Equal("/hulp/schulden#buurt", page.QuerySelector("main form")?.GetAttribute("action"));
        Assert.Equal("Inloop voor wie rouwt", Assert.Single(page.Texts("#buurt li a")));
        Assert.Equal("/zoeken?wat=Schulden", HtmlAssert.LinkTo(page, "Alles hierover in de regio"));
    }

    [Fact]
    public async Task With_a_place_the_page_shows_what_is_near_and_keeps_the_place_in_its_links()
    {
        site.Show(
            World.Offer(1, "Ver weg over schulden", facts => facts with { Needs = ["schulden"] }, 4000),
            World.Offer(2, "Dichtbij over schulden", facts => facts with { Needs = ["schulden"] }, 400));

        using var answer = await site.AskAsync("/hulp/schulden?waar=6431");
        var page = await HtmlAssert.PageAsync(answer);

        Assert.Equal(["Dichtbij over schulden", "Ver weg over schulden"], page.Texts("#buurt li a"));
        Assert.Equal("Ongeveer 400 meter, hemelsbreed", page.Texts("#buurt li span")[0]);
        Assert.Equal("6431", page.QuerySelector("#waar")!.GetAttribute("value"));
        Assert.Equal("/zoeken?wat=Schulden&waar=6431", HtmlAssert.LinkTo(page, "Alles hierover bij 6431"));
        Assert.Equal("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
    }

    [Theory]
    [InlineData("atlantis", "kennen wij niet")]
    [InlineData("groningen", "te ver weg")]
    [InlineData("centrum", "Er zijn meer plekken met die naam")]
    public async Task A_place_that_is_no_place_here_is_said_and_offers_stay(string where, string said)
    {
        site.Show(World.Offer(1, "Geldloket", facts => facts with { Needs = ["schulden"] }));

        var page = await site.ReadAsync($"/hulp/schulden?waar={where}");

        Assert.Contains(said, page.QuerySelector("#buurt")!.Words(), StringComparison.Ordinal);
        Assert.Contains("Geldloket", page.Texts("#buurt li a"));
    }

    [Theory]
    [InlineData("schulden", "eerst,buurt-kop,wat-is-het,huisarts,zelf,lezen")]
    [InlineData("slapen", "zelf,huisarts,lezen,buurt-kop")]
    public async Task A_heavy_need_puts_a_person_first_and_one_s_own_steps_last(string code, string order)
    {
        site.Show();

        Assert.Equal(order, string.Join(',', (await site.ReadAsync($"/hulp/{code}")).QuerySelectorAll("main h2").Select(heading => heading.Id)));
    }

    [Fact]
    public async Task A_number_nobody_checked_for_ninety_days_is_on_no_need_page()
    {
        site.Show();
        site.App.Clock.Set(new DateTimeOffset(2027, 6, 1, 9, 0, 0, TimeSpan.Zero));

        var page = await site.ReadAsync("/hulp/schulden");

        Assert.DoesNotContain("0800-8115", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Bel uw huisarts.", page.MainText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scheiding")]
    [InlineData("jongeren")]
    [InlineData("jonge-mantelzorger")]
    public async Task Whoever_may_share_a_telephone_can_leave_at_once(string code)
    {
        site.Show();

        using var answer = await site.AskAsync($"/hulp/{code}");

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.NotNull((await HtmlAssert.PageAsync(answer)).QuerySelector(".sk-exit a"));
    }

    [Fact]
    public async Task All_pages_are_listed_by_leefdomein()
    {
        site.Show();

        var page = await site.ReadAsync("/hulp");

        Assert.Equal(NeedPages.Load().All.Count(), page.QuerySelectorAll("main a[href^='/hulp/']").Length);
        Assert.Equal("Ik slaap slecht", page.QuerySelector("#stress a[href='/hulp/slapen']")?.TextContent);
    }

    [Fact]
    public async Task A_page_about_violence_leaves_as_few_traces_as_it_can()
    {
        site.Show();

        using var answer = await site.AskAsync("/hulp/geweld-thuis");
        var page = await HtmlAssert.PageAsync(answer);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("SocialeKaart", page.Title);
        Assert.NotNull(page.QuerySelector(".sk-exit a"));
    }

    [Theory]
    [InlineData("jongeren", "Dit kun je zelf doen")]
    [InlineData("rouw", "Dit kunt u zelf doen")]
    public async Task Young_people_are_called_je(string code, string heading)
    {
        site.Show();

        Assert.Equal(heading, (await site.ReadAsync($"/hulp/{code}")).QuerySelector("#zelf")?.TextContent);
    }

    [Fact]
    public async Task A_need_nobody_wrote_about_is_not_found()
    {
        site.Show();

        using var answer = await site.AskAsync("/hulp/kienen-op-de-maan");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_search_that_was_understood_leads_to_what_one_can_do_oneself()
    {
        site.Show(World.Offer(1, "Geldloket", facts => facts with { Needs = ["schulden"] }));

        var page = await site.ReadAsync("/zoeken?wat=ik+heb+schulden&waar=6431");

        Assert.Equal("Lees meer: Ik heb schulden", page.QuerySelector("a[href='/hulp/schulden?waar=6431']")?.TextContent);
    }
}
