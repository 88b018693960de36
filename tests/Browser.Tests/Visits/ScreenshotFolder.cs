using Microsoft.Playwright;

namespace SocialeKaart.Browser.Tests.Visits;

/// <summary>For people who want to look: every page as a picture, when <c>SOCIALEKAART_SCREENSHOTS</c> names a folder.</summary>
public static class ScreenshotFolder
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SOCIALEKAART_SCREENSHOTS");

    /// <summary>Takes the whole page; without a folder does nothing.</summary>
    public static async Task KeepAsync(IPage page, string address, Look look)
    {
        if (string.IsNullOrEmpty(Folder))
            return;
        var name = new string([.. address.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]).Trim('-');
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{(name.Length == 0 ? "begin" : name)}-{look}.png"), FullPage = true });
    }
}
