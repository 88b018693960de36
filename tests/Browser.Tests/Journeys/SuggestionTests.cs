using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

public sealed class SuggestionTests(Visitors visitors)
{
    // Whatever of the list lies outside the window, at the side.
    private const string StickingOut = """
        () => [...document.querySelectorAll('[role=listbox], [role=option]')].map(e => e.getBoundingClientRect())
          .filter(box => box.width > 0 && (box.left < 0 || box.right > document.documentElement.clientWidth)).length
        """;

    private const int SmallestTarget = 44;

    [Fact]
    public async Task With_arrows_and_enter_a_need_is_chosen_and_searched_for()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        await visitor.GoAsync("/");
        var (page, field) = (visitor.Page, visitor.Page.Locator("#wat"));
        await page.Locator("#waar").FillAsync("6431");
        await TypeAsync(field, "wande");

        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowDown");

        var first = page.GetByRole(AriaRole.Option).First;
        await Expect(first).ToHaveTextAsync("Wandelen");
        await Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(field).ToHaveAttributeAsync("aria-activedescendant", await first.GetAttributeAsync("id") ?? "");
        await Expect(field).ToBeFocusedAsync();
        await Expect(field).ToHaveValueAsync("wande");

        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/zoeken?wat=Wandelen&waar=6431");
    }

    [Fact]
    public async Task Enter_without_a_choice_searches_for_what_was_typed()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        await visitor.GoAsync("/");
        await TypeAsync(visitor.Page.Locator("#wat"), "wande");

        await visitor.Page.Keyboard.PressAsync("Enter");

        await Expect(visitor.Page).ToHaveURLAsync(new Regex(@"/zoeken\?wat=wande&waar=$"));
    }

    [Fact]
    public async Task Escape_tab_and_a_letter_left_over_close_the_list_and_keep_what_was_typed()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        await visitor.GoAsync("/");
        var (page, field) = (visitor.Page, visitor.Page.Locator("#wat"));

        foreach (var key in (string[])["Escape", "Tab"])
        {
            await TypeAsync(field, "wande");
            await page.Keyboard.PressAsync(key);
            await ExpectClosedAsync(field, "wande");
        }

        await TypeAsync(field, "wande");
        await field.FillAsync("w");
        await ExpectClosedAsync(field, "w");
    }

    [Fact]
    public async Task Tapping_a_place_fills_it_in_and_waits_for_the_question()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.GoAsync("/");
        var (page, field) = (visitor.Page, visitor.Page.Locator("#waar"));
        await TypeAsync(field, "hoens");

        await page.GetByRole(AriaRole.Option, new() { Name = "Hoensbroek" }).First.ClickAsync();

        await Expect(field).ToHaveValueAsync("Hoensbroek");
        await Expect(field).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Listbox)).ToHaveCountAsync(0);
        await Expect(page).ToHaveURLAsync("/");
    }

    [Theory]
    [InlineData("#wat", "wande", "/zoeken?wat=wande&waar=")]
    [InlineData("#waar", "hoens", "/zoeken?wat=&waar=hoens")]
    public async Task On_a_phone_the_list_leaves_the_button_free_and_a_slow_press_on_it_searches(string id, string typed, string expected)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.GoAsync("/");
        await TypeAsync(visitor.Page.Locator(id), typed);

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Zoeken" }).ClickAsync(new() { Delay = 400 });

        await Expect(visitor.Page).ToHaveURLAsync(expected);
    }

    [Fact]
    public async Task Tapping_beside_the_list_closes_it()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.GoAsync("/");
        await TypeAsync(visitor.Page.Locator("#wat"), "wande");

        await visitor.Page.Locator("#waar").ClickAsync();

        await ExpectClosedAsync(visitor.Page.Locator("#wat"), "wande");
        await Expect(visitor.Page.Locator("#waar")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Tapping_an_offer_opens_its_page()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.GoAsync("/zoeken?wat=koffie&waar=6431");
        var title = await visitor.Page.Locator(".sk-card__title a").First.InnerTextAsync();
        await TypeAsync(visitor.Page.Locator("#wat"), title);

        await visitor.Page.GetByRole(AriaRole.Option, new() { Name = title }).ClickAsync();

        await Expect(visitor.Page).ToHaveURLAsync(new Regex("/aanbod/"));
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync(title);
    }

    [Fact]
    public async Task A_screen_reader_is_told_what_the_field_is_and_how_many_suggestions_there_are()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        await visitor.GoAsync("/");
        var (page, field) = (visitor.Page, visitor.Page.GetByRole(AriaRole.Combobox, new() { Name = "Uw vraag, in uw eigen woorden" }));
        await Expect(field).ToHaveAttributeAsync("aria-autocomplete", "list");
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "false");

        await TypeAsync(field, "wande");

        var list = page.GetByRole(AriaRole.Listbox, new() { Name = "Voorstellen" });
        await Expect(field).ToHaveAttributeAsync("aria-controls", await list.GetAttributeAsync("id") ?? "");
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        var count = await page.GetByRole(AriaRole.Option).CountAsync();
        await Expect(page.Locator("#wat ~ [role=status]")).ToHaveTextAsync(count == 1 ? "1 voorstel" : $"{count} voorstellen");
    }

    [Theory]
    [InlineData("/", "#wat", "sa")]
    [InlineData("/", "#waar", "he")]
    [InlineData("/zoeken?wat=koffie&waar=6431", "#wat", "sa")]
    [InlineData("/zoeken?wat=koffie&waar=6431", "#waar", "he")]
    public async Task The_list_fits_in_a_narrow_window_and_its_rows_are_easy_to_tap(string address, string field, string typed)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Narrow);
        await visitor.GoAsync(address);
        await TypeAsync(visitor.Page.Locator(field), typed);

        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>(StickingOut));
        foreach (var row in await visitor.Page.GetByRole(AriaRole.Option).AllAsync())
            Assert.True((await row.BoundingBoxAsync())!.Height >= SmallestTarget);
    }

    [Fact]
    public async Task Somebody_in_need_sees_no_list()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.GoAsync("/");

        var answer = await visitor.Page.RunAndWaitForResponseAsync(
            () => visitor.Page.Locator("#wat").FillAsync("ik wil niet meer leven"), response => response.Url.Contains("suggesties", StringComparison.Ordinal));

        Assert.Equal("[]", await answer.TextAsync());
        await Expect(visitor.Page.GetByRole(AriaRole.Listbox)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(503)]
    public async Task When_the_site_does_not_answer_one_searches_as_before(int? status)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.Page.RouteAsync("**/suggesties?*", route => status is { } code ? route.FulfillAsync(new() { Status = code, Body = "[{}" }) : route.AbortAsync());
        await visitor.GoAsync("/");

        await visitor.Page.RunAndWaitForRequestAsync(
            () => visitor.Page.Locator("#wat").FillAsync("wande"), request => request.Url.Contains("suggesties", StringComparison.Ordinal));
        await visitor.Page.Locator("#wat").PressAsync("Enter");

        await Expect(visitor.Page).ToHaveURLAsync(new Regex(@"/zoeken\?wat=wande&waar=$"));
        Assert.DoesNotContain(visitor.Complaints, complaint => complaint.Contains("Error:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_saves_data_is_not_asked_per_letter()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.Page.AddInitScriptAsync("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");

        await visitor.GoAsync("/");

        await Expect(visitor.Page.GetByRole(AriaRole.Searchbox)).ToHaveCountAsync(1);
        await Expect(visitor.Page.GetByRole(AriaRole.Combobox)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_script_the_fields_are_what_they_were()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone, script: false);
        await visitor.Page.GotoAsync("/");

        await Expect(visitor.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Uw vraag, in uw eigen woorden" })).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("[role=combobox], [role=listbox], [role=status]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task On_paper_there_is_no_list()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        await visitor.GoAsync("/");
        await TypeAsync(visitor.Page.Locator("#wat"), "wande");

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(visitor.Page.Locator("[role=listbox]").First).ToBeHiddenAsync();
    }

    private static async Task ExpectClosedAsync(ILocator field, string kept)
    {
        await Expect(field.Page.GetByRole(AriaRole.Listbox)).ToHaveCountAsync(0);
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(field).ToHaveValueAsync(kept);
    }

    /// <summary>Types letter by letter and waits for the list.</summary>
    private static async Task TypeAsync(ILocator field, string text)
    {
        await field.FillAsync("");
        await field.PressSequentiallyAsync(text);
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
    }
}
