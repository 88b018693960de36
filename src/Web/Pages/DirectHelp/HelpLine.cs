using SocialeKaart.Listings.Crisis;

namespace SocialeKaart.Web.Pages.DirectHelp;

/// <summary>A line as it stands on the page.</summary>
/// <param name="Own">The line itself at this moment.</param>
/// <param name="Ring">The one the button rings: itself, or the next that is open when it is closed.</param>
public sealed record HelpLine(CrisisContact Own, CrisisContact Ring)
{
    /// <summary>True when somebody else answers until the line itself opens.</summary>
    public bool IsReplaced => Own.Line.Code != Ring.Line.Code;
}
