using System.Net;
using System.Security.Cryptography;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Web.Security;

/// <summary>
/// Tells whether a connection already said something of a listing today, so that one person counts once. Of each it keeps a keyed hash, in
/// memory, until midnight; the key is made anew in every process and never leaves it.
/// </summary>
public sealed class DayVoices(TimeProvider clock)
{
    /// <summary>More than a whole region says in a day; whoever fills it counts for nothing until midnight.</summary>
    private const int Most = 20_000;

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly HashSet<string> heard = [];
    private readonly Lock gate = new();
    private DateOnly day;

    /// <summary>True the first time today that this connection speaks of this listing.</summary>
    public bool Hear(IPAddress? address, Guid listing)
    {
        lock (gate)
        {
            var today = DutchTime.Day(clock.GetUtcNow());
            if (day != today)
                heard.Clear();
            day = today;
            return heard.Count < Most && heard.Add(Name(address, listing));
        }
    }

    /// <summary>Takes it back: what was said could not be kept.</summary>
    public void Forget(IPAddress? address, Guid listing)
    {
        lock (gate)
            heard.Remove(Name(address, listing));
    }

    private string Name(IPAddress? address, Guid listing) =>
        Convert.ToBase64String(HMACSHA256.HashData(key, System.Text.Encoding.UTF8.GetBytes($"{VisitorRates.VisitorOf(address)} {listing:N}")));
}
