using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

public sealed class KeyboardTests(Visitors visitors)
{
    private const int EnoughTabs = 60;

    // A ring of two pixels or more around what has the focus (on a pin of the map: its border), and the top of it in the window.
    private const string Focused = """
        () => {
          const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
          const shape = e.querySelector('path'), onMap = e.closest('svg') && shape && parseFloat(getComputedStyle(shape).strokeWidth) >= 2;
          const ring = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none' || onMap;
          const seen = document.elementFromPoint(box.left + Math.min(box.width / 2, 12), box.top + Math.min(box.height / 2, 12));
          const name = e.tagName.toLowerCase() + ' ' + (e.id || e.getAttribute('aria-label') || e.textContent.trim().slice(0, 60));
          if (e === document.body)
            return [];
          return [name, ring ? '' : 'no ring', seen && (e.contains(seen) || seen.contains(e)) ? '' : 'covered or out of sight'];
        }
        """;

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

        await TabToAsync(page, "#wat");
        await page.Keyboard.TypeAsync("koffie drinken");
        await TabToAsync(page, "#waar");
        await page.Keyboard.TypeAsync("6431");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/zoeken?wat=koffie+drinken&waar=6431");
        await TabToAsync(page, ".sk-card__title a");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/aanbod/"));
        await TabToAsync(page, "main a[href^='tel:']");
    }

    [Fact]
    public async Task Someone_with_only_a_keyboard_reports_a_wrong_time_after_being_told_what_was_missing()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await visitor.GoAsync("/zoeken?wat=koffie&waar=6431" + PublicPages.FirstCard);

        await TabToAsync(page, "a[href^='/melden/']");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "#tekst");
        await page.Keyboard.TypeAsync("Het begint om elf uur");
        await TabToAsync(page, "main button");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".sk-errors")).ToBeFocusedAsync();
        await TabToAsync(page, ".sk-errors a[href='#reden']");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#reden")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.GetByLabel("De tijd klopt niet")).ToBeCheckedAsync();
        await TabToAsync(page, "main button");
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
            await visitor.Page.Keyboard.PressAsync("Tab");
            var focus = await visitor.Page.EvaluateAsync<string[]>(Focused);
            if (focus.Length == 0)
                break;
            if (focus is not [_, "", ""])
                found.Add(string.Join(' ', focus));
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    private static async Task TabToAsync(IPage page, string target)
    {
        await Expect(page.Locator(target).First).ToBeVisibleAsync();
        for (var tabs = 0; tabs < EnoughTabs; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = await page.EvaluateAsync<string[]>(Focused);
            Assert.True(focus is [_, "", ""], string.Join(' ', focus));
            if (await page.EvaluateAsync<bool>("target => document.activeElement.matches(target)", target))
                return;
        }

        Assert.Fail($"{target} was not reached in {EnoughTabs} tabs.");
    }
}
