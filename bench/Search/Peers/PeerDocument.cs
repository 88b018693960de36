using System.Globalization;

namespace SocialeKaart.Bench.Search.Peers;

/// <summary>A document as peers read it.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Point">RD New, metres; null when it does not depend on a place.</param>
/// <param name="Facets">Its masks.</param>
/// <param name="Words">Analysed words with their weight, 1 to 255.</param>
/// <param name="Needs">Its needs: "n12".</param>
internal sealed record PeerDocument(int Number, (double X, double Y)? Point, long[] Facets, IReadOnlyList<(string Word, int Weight)> Words, string[] Needs)
{
    /// <summary>Reads the documents one by one.</summary>
    public static IEnumerable<PeerDocument> ReadAll(string folder) =>
        File.ReadLines(Path.Combine(folder, PeerFiles.Documents)).Skip(1).Select((line, i) => Parse(i + 1, line.Split('\t')));

    /// <summary>The facets: name and number of bits.</summary>
    public static IReadOnlyList<(string Name, int Bits)> FacetsOf(string folder) =>
        [.. File.ReadLines(Path.Combine(folder, PeerFiles.Documents)).First().Split(' ')
            .Select(f => f.Split(':')).Select(f => (f[0], int.Parse(f[1], CultureInfo.InvariantCulture)))];

    private static PeerDocument Parse(int number, string[] cells)
    {
        var point = cells[0].Length == 0 ? null : cells[0].Split(' ');
        return new PeerDocument(
            number,
            point is null ? null : (Metres(point[0]), Metres(point[1])),
            [.. cells[1].Split(',').Select(m => long.Parse(m, CultureInfo.InvariantCulture))],
            [.. cells[2].Split(' ').Select(Weighted)],
            cells[3].Split(' '));
    }

    private static (string Word, int Weight) Weighted(string cell)
    {
        var colon = cell.IndexOf(':');
        return (cell[..colon], int.Parse(cell.AsSpan(colon + 1), CultureInfo.InvariantCulture));
    }

    private static double Metres(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
