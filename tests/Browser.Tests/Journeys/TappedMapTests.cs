using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;
using static SocialeKaart.Browser.Tests.Visits.BigMap;

namespace SocialeKaart.Browser.Tests.Journeys;

/// <summary>"Toon de kaart met straten": the map after a tap, with a host of its own for the images.</summary>
public sealed partial class TappedMapTests(Visitors visitors)
{
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

        await OpenAsync(visitor.Page);

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

        await OpenAsync(page);

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
        await OpenAsync(page, Hand.Keyboard);
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
        await OpenAsync(page);

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

    [Theory]
    [InlineData(Coffee)]
    [InlineData("/zoeken?wat=huiskamer+de+mijnlamp&waar=6431&soort=plek" + PublicPages.FirstCard)]
    [InlineData("/wijk/heerlen/hoensbroek")]
    public async Task Axe_finds_nothing_on_the_open_map_by_day_and_by_night_with_a_pin_told(string address)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        await visitor.GoAsync(address);
        await OpenAsync(visitor.Page);
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
        await OpenAsync(page);
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

    private static async Task<int> TileZoomAsync(IPage page) =>
        int.Parse(new Uri(await page.Locator(".sk-big__tiles img").Last.GetAttributeAsync("src") ?? "").Segments[1].TrimEnd('/'), System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/assets/map\.|/zoeken/kaart|/kaart/grenzen")]
    private static partial Regex MapFiles();

    [GeneratedRegex(@"waar=Gebied\+op\+de\+kaart\+%5B50\.\d{3}%2C\+5\.\d{3}%5D&straal=\d+$")]
    private static partial Regex AreaAddress();
}
