using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.DirectHelp;

/// <summary>The lines that answer now. Needs no index and no store; leaves as few traces as a page can.</summary>
[Public]
[NoStore]
[NoIndex]
public sealed class IndexModel(CrisisLines lines, TimeProvider clock) : PageModel
{
    /// <summary>The three levels in order, each with its lines and with whom to ring now.</summary>
    public IReadOnlyList<(CrisisLevel Level, IReadOnlyList<HelpLine> Lines)> Levels { get; private set; } = [];

    /// <summary>A line with a number that also works behind a foreign mast; null when there is none.</summary>
    public CrisisLine? FromAbroad { get; private set; }

    /// <summary>The day the oldest shown number was checked.</summary>
    public DateOnly CheckedOn { get; private set; }

    /// <summary>Shows what is open at this moment.</summary>
    public void OnGet()
    {
        var now = clock.GetUtcNow();
        var shown = lines.For(DutchTime.Day(now));
        Levels = [.. shown.All
            .GroupBy(line => line.Level)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, (IReadOnlyList<HelpLine>)[.. group.Select(line => new HelpLine(CrisisLines.At(line, now), shown.Reachable(line, now)))]))];
        FromAbroad = shown.All.FirstOrDefault(line => line.Abroad.Length > 0);
        CheckedOn = shown.All.Min(line => line.CheckedOn);
    }
}
