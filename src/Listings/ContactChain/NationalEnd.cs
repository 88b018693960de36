using System.Globalization;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.ContactChain;

/// <summary>The end of the chain: the national line for a leefdomein, from <c>landelijk.csv</c>. Read once, never changed.</summary>
public sealed class NationalEnd
{
    private const int Otherwise = 0;
    private readonly CrisisLines lines;
    private readonly Dictionary<int, string> byDomain;

    /// <summary>Reads the table. Throws <see cref="InvalidDataException"/> when it names a line that is not there.</summary>
    public NationalEnd(CrisisLines lines)
    {
        this.lines = lines;
        byDomain = EmbeddedRows.Read("landelijk.csv").ToDictionary(row => int.Parse(row["domein"], CultureInfo.InvariantCulture), row => row["lijn"]);
        if (byDomain.Values.FirstOrDefault(code => lines.Find(code) is null) is { } missing)
            throw new InvalidDataException($"landelijk.csv: no line \"{missing}\"");
    }

    /// <summary>Who answers now: the line of the leefdomein, or what it falls back on when it is closed or was not checked for too long.</summary>
    /// <param name="domain">1 to 12; null when none is known.</param>
    /// <param name="now">Decides which lines may be shown, and which are open.</param>
    public CrisisContact At(int? domain, DateTimeOffset now) =>
        lines.For(DutchTime.Day(now)).Choose([byDomain.GetValueOrDefault(domain ?? Otherwise, byDomain[Otherwise])], now)[0];
}
