using System.Globalization;

namespace SocialeKaart.Web.Languages;

/// <summary>The language of this request: what the address says, never what a cookie or the browser says.</summary>
public sealed class CurrentLanguage
{
    /// <summary>The language; Dutch until the address was read.</summary>
    public Language Language { get; private set; } = Language.Dutch;

    /// <summary>For the <c>lang</c> attribute.</summary>
    public string Code => Language.Code;

    /// <summary>For the <c>dir</c> attribute.</summary>
    public string Direction => Language.Direction;

    /// <summary>How numbers and dates are written for people; the thread's own culture is invariant.</summary>
    public CultureInfo Culture => Language.Culture;

    /// <summary>Set once, when the address is read.</summary>
    public void Set(Language language) => Language = language;
}
