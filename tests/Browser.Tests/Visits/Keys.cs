using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Visits;

/// <summary>Walking over a page with the Tab key, seeing at every step where one is.</summary>
public static class Keys
{
    private const int EnoughTabs = 120;

    // A ring of two pixels or more around what has the focus (on a pin of the map: its border), and the top of it in the window.
    private const string Focused = """
        target => {
          const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
          const shape = e.querySelector('path'), onMap = e.closest('svg') && shape && parseFloat(getComputedStyle(shape).strokeWidth) >= 2;
          const ring = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none' || onMap;
          const seen = document.elementFromPoint(box.left + Math.min(box.width / 2, 12), box.top + Math.min(box.height / 2, 12));
          const name = e.tagName.toLowerCase() + ' ' + (e.id || e.getAttribute('aria-label') || e.textContent.trim().slice(0, 60));
          if (e === document.body)
            return [];
          const troubles = [ring ? '' : 'no ring', seen && (e.contains(seen) || seen.contains(e)) ? '' : 'covered or out of sight'];
          return [troubles.join(' ').trim() && name + ': ' + troubles.join(' ').trim(), e === target ? 'there' : ''];
        }
        """;

    /// <summary>One step; what one cannot see of where it leads, empty when all is well, null past the last thing of the page.</summary>
    public static async Task<string?> StepAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<string[]>(Focused) is [var trouble, _] ? trouble : null;
    }

    /// <summary>Steps until it is reached. Fails when that takes too long, or when anything on the way cannot be seen.</summary>
    public static async Task ToAsync(ILocator target)
    {
        await Expect(target).ToBeVisibleAsync();
        for (var tabs = 0; tabs < EnoughTabs; tabs++)
        {
            await target.Page.Keyboard.PressAsync("Tab");
            var focus = await target.EvaluateAsync<string[]>(Focused);
            Assert.True(focus is [] or ["", _], focus.FirstOrDefault());
            if (focus is [_, "there"])
                return;
        }

        Assert.Fail($"{target} was not reached in {EnoughTabs} tabs.");
    }
}
