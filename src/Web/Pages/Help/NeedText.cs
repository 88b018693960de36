using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.SelfHelp;
using SocialeKaart.Web.Languages;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Help;

/// <summary>A need page as it may be shown today.</summary>
/// <param name="Page">The text, without numbers that nobody checked for too long.</param>
/// <param name="Need">What it is about.</param>
/// <param name="NeedsExit">"Snel weg", a neutral title, kept in no cache: about safety, or read by whoever shares a telephone.</param>
/// <param name="Lines">Who its first step says to ring, and whether they answer now; empty when that step names no line.</param>
public sealed record NeedText(NeedPage Page, Concept Need, bool NeedsExit, IReadOnlyList<CrisisContact> Lines)
{
    /// <summary>What weighs this much is not to be solved alone: first a person, one's own steps last.</summary>
    public bool IsPersonFirst => Need.Weight == NeedWeight.Zwaar;

    /// <summary>What it is called for the reader.</summary>
    public string Name => NameOf(Need, Page);

    /// <summary>The first step; for heavy needs whom to call.</summary>
    public string Call => Page.Steps[0];

    /// <summary>What one can do oneself: every step but the call.</summary>
    public IReadOnlyList<string> Own => IsPersonFirst ? [.. Page.Steps.Skip(1)] : Page.Steps;

    /// <summary>"Dit kunt u zelf doen", in the form of address of the page.</summary>
    public string OwnHeading => (Page.IsForYoung, IsPersonFirst) switch
    {
        (true, true) => T("Dit kun je ook zelf doen"),
        (true, false) => T("Dit kun je zelf doen"),
        (false, true) => T("Dit kunt u ook zelf doen"),
        _ => T("Dit kunt u zelf doen"),
    };

    /// <summary>What a page is called for the reader: its title, or in another language the name of the need. The text itself is Dutch.</summary>
    public static string NameOf(Concept need, NeedPage page) => Current == Language.Dutch ? page.Title : T(need.Label);

    /// <summary>"Wanneer belt u de huisarts", likewise.</summary>
    public string HuisartsHeading => Page.IsForYoung ? T("Wanneer bel je de huisarts") : T("Wanneer belt u de huisarts");
}
