using System.Globalization;

namespace SocialeKaart.Bench.Search;

/// <summary>What one engine did with one directory.</summary>
/// <param name="Engine">Its name, with the way it was asked when there is a choice.</param>
/// <param name="Documents">How many it holds.</param>
/// <param name="BuildSeconds">Seconds to take them in.</param>
/// <param name="Median">Milliseconds of half of the questions.</param>
/// <param name="Slow">Milliseconds of 99 of a hundred.</param>
/// <param name="Matches">Matches a question: equal numbers mean that the same work was done.</param>
internal sealed record Measured(string Engine, int Documents, double BuildSeconds, double Median, double Slow, double Matches)
{
    /// <summary>From the line a peer in another language prints: the values with tabs between them.</summary>
    /// <exception cref="FormatException">The line is something else.</exception>
    public static Measured Parse(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != 6)
            throw new FormatException($"Not a measurement: {line}");
        return new Measured(cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), Number(cells[2]), Number(cells[3]), Number(cells[4]), Number(cells[5]));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
