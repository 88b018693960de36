using System.Globalization;
using System.Reflection;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Bench.Search;

/// <summary>The postcodes of the samples, drawn by how many people live there.</summary>
internal sealed class Towns
{
    private readonly Town[] towns;
    private readonly double[] upTo;

    private Towns(Town[] towns)
    {
        (this.towns, upTo) = (towns, new double[towns.Length]);
        for (var (i, sum) = (0, 0.0); i < towns.Length; i++)
            upTo[i] = sum += towns[i].Residents;
    }

    /// <summary>Reads the file that is built into the program.</summary>
    public static Towns Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("postcodes4.csv")
            ?? throw new InvalidOperationException("The embedded postcodes4.csv is missing.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var towns = new List<Town>();
        while (reader.ReadLine() is { } line)
            towns.Add(Read(line.Split(';')));
        return new Towns([.. towns]);
    }

    /// <summary>One of them.</summary>
    public Town Draw(Random random)
    {
        var at = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
        return towns[Math.Min(at < 0 ? ~at : at, towns.Length - 1)];
    }

    private static Town Read(string[] cells) => new(
        cells[1],
        new AreaCode(cells[2]),
        int.Parse(cells[3], CultureInfo.InvariantCulture),
        RdNew.FromWgs84(new Wgs84Point(double.Parse(cells[4], CultureInfo.InvariantCulture), double.Parse(cells[5], CultureInfo.InvariantCulture))));
}
