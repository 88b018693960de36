using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages;

public sealed class MyListTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Without_anything_on_it_the_page_says_how_to_keep_something()
    {
        site.Show(World.Offer(1, "Koffie"));

        var page = await site.ReadAsync("/mijn-lijst");

        Assert.Contains("Er staat nog niets op uw lijst.", page.MainText(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".sk-handout, .sk-sheet__qr"));
    }

    [Fact]
    public async Task What_was_kept_stands_there_in_its_order_with_first_step_and_number()
    {
        site.Show(World.Offer(1, "Koffie"), World.Offer(2, "Wandelen"));

        var page = await site.ReadAsync("/mijn-lijst?aanbod=c000002,c000001");

        Assert.Equal(["Wandelen", "Koffie"], page.Texts(".sk-handout h2"));
        Assert.Equal("tel:+31450003107", page.QuerySelector(".sk-handout .sk-tel")!.GetAttribute("href"));
        Assert.EndsWith("/mijn-lijst?aanbod=c000002,c000001", Assert.Single(page.Texts(".sk-address-bar")), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelector(".sk-sheet__qr path")!.GetAttribute("d")!);
    }

    [Fact]
    public async Task One_is_taken_off_by_a_link_that_needs_no_script()
    {
        site.Show(World.Offer(1, "Koffie"), World.Offer(2, "Wandelen"));

        var page = await site.ReadAsync("/mijn-lijst?aanbod=c000001,c000002");

        Assert.Equal(["/mijn-lijst?aanbod=c000002", "/mijn-lijst?aanbod=c000001"], page.QuerySelectorAll("[data-drop]").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public async Task What_is_gone_or_never_was_for_residents_is_not_there_and_the_page_says_how_much()
    {
        site.Show(
            World.Offer(1, "Koffie"),
            World.Offer(2, "Gestopt") with { IsRemoved = true },
            World.Offer(3, "Alleen voor de POH", facts => facts with { Audience = Audience.Professional }));

        var page = await site.ReadAsync("/mijn-lijst?aanbod=c000001,c000002,c000003");

        Assert.Equal(["Koffie"], page.Texts(".sk-handout h2"));
        Assert.Contains("2 dingen van deze lijst zijn er niet meer.", page.MainText(), StringComparison.Ordinal);
        Assert.DoesNotContain("POH", page.MainText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/mijn-lijst?aanbod=c000001,c000001,C000001")]
    [InlineData("/mijn-lijst?aanbod=c000001&aanbod=%3Cscript%3E,,x")]
    public async Task Codes_count_once_and_nonsense_is_let_go(string address)
    {
        site.Show(World.Offer(1, "Koffie"));

        var page = await site.ReadAsync(address);

        Assert.Equal(["Koffie"], page.Texts(".sk-handout h2"));
        Assert.EndsWith("?aanbod=c000001", Assert.Single(page.Texts(".sk-address-bar")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_holds_twelve()
    {
        site.Show([.. Enumerable.Range(1, 14).Select(number => World.Offer(number, $"Koffie {number}"))]);

        var page = await site.ReadAsync($"/mijn-lijst?aanbod={string.Join(',', Enumerable.Range(1, 14).Select(number => $"c{number:d6}"))}");

        Assert.Equal(12, page.QuerySelectorAll(".sk-handout > li").Length);
    }

    [Fact]
    public async Task It_is_kept_in_no_cache_and_found_by_no_search_engine()
    {
        site.Show(isDemo: false, World.Offer(1, "Koffie"));

        using var answer = await site.AskAsync("/mijn-lijst?aanbod=c000001");

        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal(["noindex"], answer.Headers.GetValues("X-Robots-Tag"));
    }

    [Fact]
    public async Task An_offer_has_a_link_to_a_list_of_itself_but_not_one_about_safety()
    {
        site.Show(World.Offer(1, "Koffie"), World.Offer(2, "Veilig wonen", facts => facts with { Needs = ["geweld-thuis"] }));

        Assert.Equal("/mijn-lijst?aanbod=c000001", (await site.ReadAsync("/aanbod/c000001/het-aanbod")).QuerySelector("[data-keep]")!.GetAttribute("href"));
        Assert.Empty((await site.ReadAsync("/aanbod/c000002/het-aanbod")).QuerySelectorAll("[data-keep], script[src*=list]"));
    }

    [Fact]
    public async Task A_list_with_something_about_safety_on_it_has_a_way_out_and_says_nothing_in_its_title()
    {
        site.Show(World.Offer(2, "Veilig wonen", facts => facts with { Needs = ["geweld-thuis"] }));

        var page = await site.ReadAsync("/mijn-lijst?aanbod=c000002");

        Assert.Equal("SocialeKaart", page.Title);
        Assert.Single(page.QuerySelectorAll(".sk-exit"));
    }

    [Fact]
    public async Task Very_large_letters_are_a_link_away()
    {
        site.Show(World.Offer(1, "Koffie"));

        var large = await site.ReadAsync(HtmlAssert.LinkTo(await site.ReadAsync("/mijn-lijst?aanbod=c000001"), "Print met heel grote letters"));

        Assert.Single(large.QuerySelectorAll(".sk-sheet--large"));
        Assert.Equal("/mijn-lijst?aanbod=c000001", HtmlAssert.LinkTo(large, "Print met gewone letters"));
    }
}
