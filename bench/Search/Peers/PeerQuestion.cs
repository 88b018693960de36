using System.Globalization;

namespace SocialeKaart.Bench.Search.Peers;

/// <summary>A question as peers read it.</summary>
/// <param name="X">RD New, metres.</param>
/// <param name="Y">RD New, metres.</param>
/// <param name="Radius">Metres.</param>
/// <param name="Facets">A mask per facet, 0 for no choice.</param>
/// <param name="Words">Sets of words: a document that holds all words of one set answers.</param>
/// <param name="Needs">Needs: a document that holds one answers.</param>
internal sealed record PeerQuestion(double X, double Y, int Radius, long[] Facets, string[][] Words, string[] Needs)
{
    /// <summary>Reads all questions.</summary>
    public static List<PeerQuestion> ReadAll(string folder) =>
        [.. File.ReadLines(Path.Combine(folder, PeerFiles.Questions)).Select(line => Parse(line.Split('\t')))];

    /// <summary>The rule as one text with these signs between the parts.</summary>
    public string Rule(string and, string or, Func<string, string> quote) => string.Join(
        or,
        Words.Select(set => set.Length == 1 ? quote(set[0]) : $"({string.Join(and, set.Select(quote))})").Concat(Needs.Select(quote)));

    private static PeerQuestion Parse(string[] cells)
    {
        var place = cells[0].Split(' ');
        return new PeerQuestion(
            double.Parse(place[0], CultureInfo.InvariantCulture),
            double.Parse(place[1], CultureInfo.InvariantCulture),
            int.Parse(place[2], CultureInfo.InvariantCulture),
            [.. cells[1].Split(',').Select(m => long.Parse(m, CultureInfo.InvariantCulture))],
            [.. cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(set => set.Split('+'))],
            [.. cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(need => need.Split(':')[0])]);
    }
}
