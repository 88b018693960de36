using System.Globalization;

namespace SocialeKaart.Web.Languages;

/// <summary>A language the site can be read in.</summary>
/// <param name="Code">BCP 47, also the first part of the address.</param>
/// <param name="OwnName">Its name in itself, for the language menu.</param>
/// <param name="DutchName">Its name in Dutch, as listings say which languages are spoken.</param>
/// <param name="IsRightToLeft">True for Arabic.</param>
public sealed record Language(string Code, string OwnName, string DutchName, bool IsRightToLeft = false)
{
    /// <summary>The language of the site: no prefix.</summary>
    public static Language Dutch { get; } = new("nl", "Nederlands", "Nederlands");

    /// <summary>All languages the site knows, in the order of the menu; which ones are offered is configured.</summary>
    public static IReadOnlyList<Language> Known { get; } =
    [
        Dutch,
        new("en", "English", "Engels"),
        new("de", "Deutsch", "Duits"),
        new("pl", "Polski", "Pools"),
        new("tr", "Türkçe", "Turks"),
        new("ar", "العربية", "Arabisch", IsRightToLeft: true),
        new("uk", "Українська", "Oekraïens"),
    ];

    /// <summary>What stands before the address: nothing for Dutch, else "/en".</summary>
    public string Prefix => this == Dutch ? "" : "/" + Code;

    /// <summary>The value of the <c>dir</c> attribute.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <summary>How numbers and dates are written for people.</summary>
    public CultureInfo Culture => CultureInfo.GetCultureInfo(Code == "nl" ? "nl-NL" : Code);
}
