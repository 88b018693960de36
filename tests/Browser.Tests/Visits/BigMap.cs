using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Visits;

/// <summary>The map that takes the place of the drawing after a tap.</summary>
public static class BigMap
{
    /// <summary>A search with a map.</summary>
    public const string Coffee = "/zoeken?wat=koffie&waar=6431";

    /// <summary>The button below the drawing.</summary>
    public static ILocator Tap(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Toon de kaart met straten" });

    /// <summary>Taps, or presses the key, and waits for all of the map.</summary>
    public static async Task OpenAsync(IPage page, Hand hand = Hand.Finger)
    {
        if (hand == Hand.Finger)
            await Tap(page).ClickAsync();
        else
            await Tap(page).PressAsync("Enter");
        await IsThereAsync(page);
    }

    /// <summary>Its pins, its borders and its images are there, or will not come.</summary>
    public static async Task IsThereAsync(IPage page)
    {
        await Expect(page.Locator(".sk-big .leaflet-marker-icon[role=button]").First).ToBeVisibleAsync();
        await Expect(page.Locator("path.sk-big__own")).ToBeAttachedAsync();
        await page.WaitForFunctionAsync("() => Array.from(document.querySelectorAll('.sk-big__tiles img')).every(image => image.complete)");
    }
}
