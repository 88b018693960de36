using System.Globalization;

namespace SocialeKaart.Geo.Areas;

/// <summary>What the borders say became of an area in another edition: a proposal, for a person to look at.</summary>
/// <param name="Old">The code in the edition before.</param>
/// <param name="Parts">The codes that its surface lies in now, the largest part first, itself among them when it stays. Empty: the borders do not tell.</param>
public sealed record AreaSuccession(AreaCode Old, IReadOnlyList<AreaPart> Parts)
{
    private const int MostSaid = 20;
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>For people, Dutch, of one that has parts: "BU00010001 is gesplitst in BU00010005 (60 %) en BU00010006 (40 %)."</summary>
    public string Sentence => Parts switch
    {
        [var only] => $"{Old} werd {Said(only)}.",
        _ when Parts.Any(part => part.Code == Old) => $"{Old} blijft, maar niet helemaal: het werd {Listed}.",
        _ => $"{Old} is gesplitst in {Listed}.",
    };

    /// <summary>For the file of changed codes: a row <c>oud;nieuw</c> for each part.</summary>
    public IEnumerable<string> Rows => Parts.Select(part => $"{Old};{part.Code}");

    /// <summary>
    /// Sentences, then the rows under their heading, to be put into the file that <c>--hercodering</c> takes; empty when there is nothing to say.
    /// </summary>
    public static string Proposal(IReadOnlyCollection<AreaSuccession> successions)
    {
        var told = successions.Where(succession => succession.Parts.Count > 0).ToArray();
        var lines = told.Take(MostSaid).Select(succession => $"  {succession.Sentence}").ToList();
        if (told.Length > MostSaid)
            lines.Add($"  … en zo nog {told.Length - MostSaid} andere.");
        if (successions.Count > told.Length)
            lines.Add($"  Van {Some([.. successions.Where(succession => succession.Parts.Count == 0)])} zeggen de grenzen niet wat het werd.");
        if (told.Length > 0)
            lines.AddRange(["Klopt dat, zet dan dit in de lijst voor --hercodering:", "oud;nieuw", .. told.SelectMany(succession => succession.Rows)]);
        return lines.Count == 0 ? "" : string.Join('\n', ["Volgens de grenzen:", .. lines]);
    }

    /// <summary>The same for some codes only, on lines of its own after a message.</summary>
    public static string ProposalFor(IReadOnlyCollection<AreaCode> codes, IEnumerable<AreaSuccession> successions) =>
        Proposal([.. successions.Where(succession => codes.Contains(succession.Old))]) is { Length: > 0 } proposal ? $"\n{proposal}" : "";

    private static string Some(AreaSuccession[] successions) =>
        string.Join(", ", successions.Take(MostSaid).Select(succession => succession.Old))
        + (successions.Length > MostSaid ? $" en {successions.Length - MostSaid} andere" : "");

    private string Listed => $"{string.Join(", ", Parts.SkipLast(1).Select(Said))} en {Said(Parts[^1])}";

    private static string Said(AreaPart part) => string.Create(Dutch, $"{part.Code} ({Math.Round(part.Share * 100)} %)");
}
