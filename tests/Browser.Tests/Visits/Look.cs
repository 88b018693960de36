using Microsoft.Playwright;

namespace SocialeKaart.Browser.Tests.Visits;

/// <summary>How a visitor sees the site.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
/// <param name="Height">Of the window, in CSS pixels.</param>
/// <param name="Scheme">Light or dark.</param>
public sealed record Look(int Width, int Height, ColorScheme Scheme = ColorScheme.Light)
{
    /// <summary>A small phone.</summary>
    public static readonly Look Phone = new(360, 740);

    /// <summary>A desk.</summary>
    public static readonly Look Desk = new(1280, 900);

    /// <summary>The narrowest window that WCAG asks for.</summary>
    public static readonly Look Narrow = new(320, 640);

    /// <summary>A window of 1280 by 1024 with the letters at 400 %: what is left is 320 by 256.</summary>
    public static readonly Look ZoomedIn = new(320, 256);

    /// <summary>Phone and desk, by day and by night.</summary>
    public static readonly IReadOnlyList<Look> Usual =
        [Phone, Phone with { Scheme = ColorScheme.Dark }, Desk, Desk with { Scheme = ColorScheme.Dark }];

    /// <summary>"360-dark".</summary>
    public override string ToString() => $"{Width}-{(Scheme == ColorScheme.Dark ? "dark" : "light")}";
}
