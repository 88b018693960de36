using System.Text.RegularExpressions;
using SocialeKaart.Listings.Crisis;

namespace SocialeKaart.Listings.SelfHelp;

/// <summary>
/// Keeps the telephone numbers of need pages as true as those of "Direct hulp": a sentence with the number of a line that nobody checked
/// for too long says whom to ring instead, the first of its fallback lines that may be shown, or the own huisarts.
/// </summary>
public sealed partial class TrustedNumbers
{
    private const string Huisarts = "huisarts";

    private readonly CrisisLines shown;
    private readonly List<CrisisLine> known;

    /// <summary>As they are on a day in the Netherlands.</summary>
    public TrustedNumbers(CrisisLines lines, DateOnly today)
    {
        shown = lines.For(today);
        known = [.. lines.All.Where(line => line.Number.Length > 0)];
    }

    /// <summary>The page with nothing in it that may not be rung.</summary>
    public NeedPage Of(NeedPage page)
    {
        string Text(string text) => string.Join(' ', Ends().Split(text).Select(sentence => Sentence(sentence, page.IsForYoung)));
        return page with { What = Text(page.What), Steps = [.. page.Steps.Select(Text)], WhenToCall = [.. page.WhenToCall.Select(Text)] };
    }

    /// <summary>The lines that a text gives the number of and that may be shown, in the order of "Direct hulp".</summary>
    public IReadOnlyList<CrisisLine> In(string text) => [.. Named(text).Where(line => shown.Find(line.Code) is not null)];

    private IEnumerable<CrisisLine> Named(string text) => known.Where(line => text.Contains(line.Number, StringComparison.Ordinal));

    private string Sentence(string sentence, bool young)
    {
        if (Named(sentence).FirstOrDefault(line => shown.Find(line.Code) is null) is not { } old)
            return sentence;
        var instead = old.Fallback.Append(Huisarts).Select(shown.Find).OfType<CrisisLine>().First();
        return instead.Number.Length == 0 ? $"Bel {(young ? "je" : "uw")} {(instead.Code == Huisarts ? "huisarts" : "gemeente")}."
            : instead.Number == instead.Name ? $"Bel {instead.Number}." : $"Bel {instead.Name}: {instead.Number}.";
    }

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex Ends();
}
