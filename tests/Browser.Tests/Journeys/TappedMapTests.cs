using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

/// <summary>"Toon de kaart met straten": the map after a tap, with a host of its own for the images.</summary>
public sealed partial class TappedMapTests(Visitors visitors)
{
    private const string Coffee = "/zoeken?wat=koffie&waar=6431";

    [Fact]
    public async Task Nothing_of_the_map_is_asked_for_before_the_tap_and_after_it_one_other_host_that_is_told_no_address()
    {
        var tiles = await visitors.TilesAsync();
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var asked = new List<string>();
        visitor.Page.Request += (_, request) => asked.Add(request.Url);
        await visitor.GoAsync(Coffee);
        await Expect(Tap(visitor.Page)).ToBeVisibleAsync();
        await visitor.ComeInWholeAsync();
        Assert.DoesNotContain(asked, url => MapFiles().IsMatch(url));
        Assert.Empty(visitor.Elsewhere);

        await OpenAsync(visitor);

        Assert.Contains(asked, url => MapFiles().IsMatch(url));
        Assert.NotEmpty(visitor.Elsewhere);
        Assert.All(visitor.Elsewhere, url => Assert.StartsWith(tiles.Address, url, StringComparison.Ordinal));
        Assert.NotEmpty(tiles.Told);
        Assert.All(tiles.Told, told => Assert.DoesNotMatch("(?i)referer|origin:|cookie|koffie|6431", told));
        Assert.Empty(await visitor.CookiesAsync());
        Assert.True(visitor.Complaints.Count == 0, string.Join(Environment.NewLine, visitor.Complaints));
    }

    [Fact]
    public async Task Pins_have_the_numbers_of_the_cards_and_what_stands_together_says_how_many()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await visitor.GoAsync(Coffee);

        await OpenAsync(visitor);

        var many = page.Locator(".sk-big__many").First;
        await Expect(many).ToHaveAttributeAsync("aria-label", new Regex("^[0-9]+ plekken bij elkaar$"));
        foreach (var pin in await page.Locator(".sk-big__pin").AllAsync())
        {
            var number = await pin.InnerTextAsync();
            var title = await page.Locator($"#plek-{number} .sk-card__title a").InnerTextAsync();
            Assert.Equal($"Nummer {number}: {title}", await pin.GetAttributeAsync("aria-label"));
        }

        var before = await page.Locator(".sk-big .leaflet-marker-icon[role=button]").CountAsync();
        await many.ClickAsync();
        await Expect(page.Locator(".sk-big__search")).ToBeVisibleAsync();
        Assert.NotEqual(0, before);
    }

    [Fact]
    public async Task With_keys_alone_one_reads_a_pin_goes_back_to_it_moves_the_map_and_leaves_it()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await visitor.GoAsync(Coffee);
        await OpenWithKeysAsync(visitor);
        var map = page.GetByRole(AriaRole.Region, new() { NameRegex = new("^Kaart") });
        await Expect(map).ToBeFocusedAsync();

        var pin = page.Locator(".sk-big__pin").First;
        await Keys.ToAsync(pin);
        var label = await pin.GetAttributeAsync("aria-label");
        await page.Keyboard.PressAsync("Enter");
        var said = page.Locator(".leaflet-popup a[href^='/']");
        await Expect(said).ToBeFocusedAsync();
        Assert.EndsWith(await said.InnerTextAsync(), label, StringComparison.Ordinal);
        await Expect(page.Locator(".leaflet-popup")).ToContainTextAsync("hemelsbreed");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sluiten" })).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".leaflet-popup")).ToHaveCountAsync(0);
        Assert.Equal(label, await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-label')"));

        var zoom = await TileZoomAsync(page);
        await page.Keyboard.PressAsync("+");
        await Expect(page.Locator(".sk-big__search")).ToBeVisibleAsync();
        await Expect(page.Locator($".sk-big__tiles img[src*='/{zoom + 1}/']").First).ToBeAttachedAsync();
        await page.Keyboard.PressAsync("-");
        await Expect(page.Locator(".sk-big__search")).ToBeHiddenAsync();
        for (var step = 0; step < 3; step++)
            await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(page.Locator(".sk-big__search")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Terug naar de kleine kaart" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(Tap(page)).ToBeFocusedAsync();
        await Expect(page.Locator("#kaart > svg")).ToBeVisibleAsync();
        await Expect(page.Locator(".sk-big")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task With_a_finger_one_opens_it_reads_a_pin_and_goes_to_its_page()
    {
        await using var woman = await visitors.SetOutAsync(Look.Phone, Hand.Finger);
        var page = woman.Page;
        await woman.BeginAsync($"{Coffee}&toon=kaart");
        await woman.ChooseAsync(Tap(page));
        await IsThereAsync(page);

        var pin = page.Locator(".sk-big__pin").First;
        var title = await page.Locator($"#plek-{await pin.InnerTextAsync()} .sk-card__title a").InnerTextAsync();
        await woman.ChooseAsync(pin);
        await woman.ChooseAsync(page.Locator(".leaflet-popup").GetByRole(AriaRole.Link, new() { Name = title }));

        await Expect(woman.Heading).ToHaveTextAsync(title);
    }

    [Fact]
    public async Task Searching_in_this_area_keeps_the_map_where_it_is_and_back_is_back()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await visitor.GoAsync(Coffee);
        var title = await page.Locator("h1").InnerTextAsync();
        await page.EvaluateAsync("() => { window.sameDocument = true; }");
        await OpenAsync(visitor);

        for (var step = 0; step < 2; step++)
            await page.Keyboard.PressAsync("ArrowRight");
        await page.GetByRole(AriaRole.Link, new() { Name = "Zoek in dit gebied" }).ClickAsync();

        await Expect(page.Locator("h1")).ToContainTextAsync("in het gebied op de kaart");
        await Expect(page).ToHaveURLAsync(AreaAddress());
        await Expect(page.Locator(".sk-big .leaflet-marker-icon[role=button]").First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { NameRegex = new("^Kaart") })).ToBeFocusedAsync();
        await Expect(page.Locator(".sk-big__search")).ToBeHiddenAsync();
        await Expect(page.Locator("#resultaten ~ [role=status]")).ToContainTextAsync("in het gebied op de kaart");

        await page.GoBackAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(title);
        await Expect(page.Locator(".sk-big__map")).ToBeVisibleAsync();
        await Expect(page.Locator(".sk-big")).ToHaveCountAsync(1);
        Assert.True(await page.EvaluateAsync<bool>("() => window.sameDocument === true"));
        Assert.True(visitor.Complaints.Count == 0, string.Join(Environment.NewLine, visitor.Complaints));
    }

    [Fact]
    public async Task When_the_images_do_not_come_the_borders_names_and_pins_are_there_and_it_is_said()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await page.RouteAsync($"{(await visitors.TilesAsync()).Address}/**", route => route.AbortAsync());
        await visitor.GoAsync(Coffee);

        await OpenAsync(visitor);

        await Expect(page.Locator(".sk-big__status")).ToHaveTextAsync("De achtergrond laadt niet. De plekken staan er wel.");
        await Expect(page.Locator("path.sk-big__own")).ToBeVisibleAsync();
        await Expect(page.Locator(".sk-big__name span").Filter(new() { HasText = "Hoensbroek" }).First).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(page, "kaart zonder beelden", Look.Usual);
    }

    [Theory]
    [InlineData(Coffee)]
    [InlineData("/zoeken?wat=huiskamer+de+mijnlamp&waar=6431&soort=plek" + PublicPages.FirstCard)]
    public async Task Axe_finds_nothing_on_the_open_map_by_day_and_by_night_with_a_pin_told(string address)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        await visitor.GoAsync(address);
        await OpenAsync(visitor);
        await Axe.FindsNothingAsync(visitor.Page, $"kaart open {address}", Look.Usual);

        await visitor.Page.Locator(".sk-big__pin, .sk-big__dot").First.PressAsync("Enter");
        await Expect(visitor.Page.Locator(".leaflet-popup a[href^='/']")).ToBeFocusedAsync();

        await Axe.FindsNothingAsync(visitor.Page, $"kaart pin {address}", Look.Usual);
        Assert.True(visitor.Complaints.Count == 0, string.Join(Environment.NewLine, visitor.Complaints));
    }

    [Fact]
    public async Task The_wheel_moves_the_page_and_the_buttons_are_large()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await visitor.GoAsync(Coffee);
        await OpenAsync(visitor);
        await page.Locator(".sk-big__map").HoverAsync();
        var (zoom, top) = (await TileZoomAsync(page), await page.EvaluateAsync<double>("() => scrollY"));

        await page.Mouse.WheelAsync(0, 200);

        await page.WaitForFunctionAsync("top => scrollY > top", top);
        Assert.Equal(zoom, await TileZoomAsync(page));
        foreach (var name in new[] { "Dichterbij", "Verder weg" })
        {
            var box = await page.GetByRole(AriaRole.Button, new() { Name = name }).BoundingBoxAsync();
            Assert.True(box!.Width >= 44 && box.Height >= 44, $"{name}: {box.Width} x {box.Height}");
        }
    }

    [Fact]
    public async Task When_the_script_of_the_map_does_not_come_the_drawing_stays()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        var page = visitor.Page;
        await page.RouteAsync("**/assets/map.*.js", route => route.AbortAsync());
        await visitor.GoAsync(Coffee);

        await Tap(page).ClickAsync();

        await Expect(page.Locator(".sk-tap [role=status]")).ToHaveTextAsync("De kaart laadt niet. De kleine kaart blijft staan.");
        await Expect(page.Locator("#kaart > svg")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/zoeken?wat=mijn+man+slaat+mij&waar=6431")]
    [InlineData("/zoeken?waar=6431&onderwerp=12")]
    public async Task A_page_with_a_way_out_offers_no_such_map(string address)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);

        await visitor.GoAsync(address);

        await Expect(visitor.Page.Locator("#kaart")).ToBeVisibleAsync();
        await Expect(Tap(visitor.Page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_script_nothing_of_it_is_there_to_see_or_to_reach()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone, script: false);

        await visitor.Page.GotoAsync(Coffee);

        await Expect(visitor.Page.Locator("#kaart > svg")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".sk-tap button")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Nothing_moves_when_the_button_shows_itself(int width)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk with { Width = width });
        var page = visitor.Page;
        var held = new TaskCompletionSource();
        await page.RouteAsync("**/assets/tap.*.js", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync($"{Coffee}&toon=kaart", new() { WaitUntil = WaitUntilState.Commit });
        await Expect(page.Locator("footer")).ToBeVisibleAsync();
        await page.EvaluateAsync("() => document.fonts.ready");
        await Expect(page.Locator(".sk-tap button")).ToBeHiddenAsync();
        var before = await TopsAsync(page);

        held.SetResult();
        await Expect(Tap(page)).ToBeVisibleAsync();

        Assert.Equal(before, await TopsAsync(page));
    }

    private static Task<string> TopsAsync(IPage page) =>
        page.EvaluateAsync<string>("() => Array.from(document.querySelectorAll('main figure, main h1, main h2, main p, main ul')).map(e => Math.round(e.getBoundingClientRect().top)).join()");

    private static ILocator Tap(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Toon de kaart met straten" });

    private static async Task OpenAsync(Visitor visitor)
    {
        await Tap(visitor.Page).ClickAsync();
        await IsThereAsync(visitor.Page);
    }

    private static async Task OpenWithKeysAsync(Visitor visitor)
    {
        await Tap(visitor.Page).FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await IsThereAsync(visitor.Page);
    }

    private static async Task IsThereAsync(IPage page)
    {
        await Expect(page.Locator(".sk-big .leaflet-marker-icon[role=button]").First).ToBeVisibleAsync();
        await Expect(page.Locator("path.sk-big__own")).ToBeAttachedAsync();
        await page.WaitForFunctionAsync("() => Array.from(document.querySelectorAll('.sk-big__tiles img')).every(image => image.complete)");
    }

    private static async Task<int> TileZoomAsync(IPage page) =>
        int.Parse(new Uri(await page.Locator(".sk-big__tiles img").Last.GetAttributeAsync("src") ?? "").Segments[1].TrimEnd('/'), System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/assets/map\.|/zoeken/kaart|/kaart/grenzen")]
    private static partial Regex MapFiles();

    [GeneratedRegex(@"waar=Gebied\+op\+de\+kaart\+%5B50\.\d{3}%2C\+5\.\d{3}%5D&straal=\d+$")]
    private static partial Regex AreaAddress();
}
