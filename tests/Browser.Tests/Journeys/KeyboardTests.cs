using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

public sealed class KeyboardTests(Visitors visitors)
{
    private const int EnoughTabs = 60;

    [Fact]
    public async Task The_first_tab_offers_the_way_past_the_menu()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        await visitor.GoAsync("/");
        var skip = visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Naar de inhoud" });

        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");

        await Expect(visitor.Page.GetByLabel("Uw vraag, in uw eigen woorden")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Someone_with_only_a_keyboard_gets_from_the_question_to_the_phone_number()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await visitor.GoAsync("/");

        await Keys.ToAsync(page.Locator("#wat").First);
        await page.Keyboard.TypeAsync("koffie drinken");
        await Keys.ToAsync(page.Locator("#waar").First);
        await page.Keyboard.TypeAsync("6431");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/zoeken?wat=koffie+drinken&waar=6431");
        await Keys.ToAsync(page.Locator(".sk-card__title a").First);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/aanbod/"));
        await Keys.ToAsync(page.Locator("main a[href^='tel:']").First);
    }

    [Fact]
    public async Task Someone_with_only_a_keyboard_reports_a_wrong_time_after_being_told_what_was_missing()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await visitor.GoAsync("/zoeken?wat=koffie&waar=6431" + PublicPages.FirstCard);

        await Keys.ToAsync(page.Locator("a[href^='/melden/']").First);
        await page.Keyboard.PressAsync("Enter");
        await Keys.ToAsync(page.Locator("#tekst").First);
        await page.Keyboard.TypeAsync("Het begint om elf uur");
        await Keys.ToAsync(page.Locator("main button").First);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".sk-errors")).ToBeFocusedAsync();
        await Keys.ToAsync(page.Locator(".sk-errors a[href='#reden']").First);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#reden")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.GetByLabel("De tijd klopt niet")).ToBeCheckedAsync();
        await Keys.ToAsync(page.Locator("main button").First);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex("/melden/[0-9a-z]{7}/bedankt$"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Bedankt voor uw melding");
        Assert.Empty(await visitor.CookiesAsync());
    }

    [Theory]
    [MemberData(nameof(PublicPages.All), MemberType = typeof(PublicPages))]
    public async Task Wherever_the_keyboard_goes_one_sees_where_it_is(string page)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.GoAsync(page);

        var found = new List<string>();
        for (var tabs = 0; tabs < EnoughTabs; tabs++)
        {
            if (await Keys.StepAsync(visitor.Page) is not { } trouble)
                break;
            if (trouble.Length > 0)
                found.Add(trouble);
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }
}
