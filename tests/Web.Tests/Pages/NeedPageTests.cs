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

        Assert.Equal("tel:08008115", page.QuerySelector(".sk-steps a")?.GetAttribute("href"));
        Assert.Equal("Schulden", page.QuerySelector("form input[name=wat]")?.GetAttribute("value"));
        Assert.Equal("/zoeken", page.QuerySelector("main form")?.GetAttribute("action"));
        Assert.Contains("Inloop voor wie rouwt", page.Texts(".sk-rows a"));
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

        Assert.Equal("Ik heb schulden", page.QuerySelector("a[href='/hulp/schulden']")?.TextContent);
    }
}
