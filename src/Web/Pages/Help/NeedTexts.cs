using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Listings.SelfHelp;
using SocialeKaart.Web.Site;

namespace SocialeKaart.Web.Pages.Help;

/// <summary>The need pages as pages show them.</summary>
public sealed class NeedTexts(NeedPages pages, Thesaurus thesaurus, CrisisLines lines, TimeProvider clock)
{
    /// <summary>The needs somebody wrote a page about, in the order of the thesaurus, with the title of the page.</summary>
    public IEnumerable<(Concept Need, NeedPage Page)> All =>
        thesaurus.Concepts.Select(need => (need, pages.Find(need.Code))).Where(pair => pair.Item2 is not null)!;

    /// <summary>The page about a need; null when nobody wrote one.</summary>
    public NeedText? Find(string code)
    {
        if (pages.Find(code) is not { } page || thesaurus.FindByCode(code) is not { } need)
            return null;
        var now = clock.GetUtcNow();
        var numbers = new TrustedNumbers(lines, DutchTime.Day(now));
        var shown = numbers.Of(page);
        var needsExit = page.NeedsExit || need.Crisis || Subjects.NeedExit([need.Domain]);
        return new NeedText(shown, need, needsExit, [.. numbers.In(shown.Steps[0]).Select(line => CrisisLines.At(line, now))]);
    }
}
