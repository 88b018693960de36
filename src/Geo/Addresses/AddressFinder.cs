using System.Collections.Concurrent;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Addresses;

/// <summary>
/// From an address to its point, for who keeps listings: at PDOK when that is turned on, else the middle of the postcode. Residents never
/// come here. Keep one: it remembers answers, and leaves a service that fails alone for a while. Safe for many threads.
/// </summary>
public sealed class AddressFinder
{
    private const int MostKept = 10_000;
    private const string NotKnown = "De adressendienst kent dit adres niet.";

    private readonly AddressOptions options;
    private readonly TimeProvider clock;
    private readonly Locatieserver? service;
    private readonly ConcurrentDictionary<Address, (AddressPoint? Point, DateTimeOffset Until)> kept = [];
    private long restUntil;

    /// <summary>Looks up as the options say.</summary>
    /// <param name="options">With a service, or without.</param>
    /// <param name="http">To ask with; the caller's to dispose.</param>
    /// <param name="clock">Decides how long to wait and to believe.</param>
    public AddressFinder(AddressOptions options, HttpClient http, TimeProvider clock)
    {
        (this.options, this.clock) = (options, clock);
        service = options.Service is { } url ? new(http, url, options.Timeout, clock) : null;
    }

    /// <summary>The point of an address: itself, or its postcode with a remark that says why. Null when even the postcode is not known here.</summary>
    public async Task<AddressPoint?> FindAsync(Address address, PlaceTable places, CancellationToken stop)
    {
        if (service is null)
            return OfPostcode(address, places, null);
        var now = clock.GetUtcNow();
        if (kept.TryGetValue(address, out var known) && known.Until > now)
            return known.Point ?? OfPostcode(address, places, NotKnown);
        if (now.UtcTicks < Interlocked.Read(ref restUntil))
            return OfPostcode(address, places, "De adressendienst gaf net een fout en wordt even met rust gelaten.");

        try
        {
            var found = await service.FindAsync(address, stop);
            Keep(address, found, now);
            return found ?? OfPostcode(address, places, NotKnown);
        }
        catch (LocatieserverException e)
        {
            Interlocked.Exchange(ref restUntil, (clock.GetUtcNow() + options.Rest).UtcTicks);
            return OfPostcode(address, places, e.Message);
        }
    }

    private void Keep(Address address, AddressPoint? found, DateTimeOffset now)
    {
        if (kept.Count >= MostKept)
            kept.Clear();
        kept[address] = (found, now + options.KeptFor);
    }

    private static AddressPoint? OfPostcode(Address address, PlaceTable places, string? why) =>
        address.Postcode is { } postcode && places.FindPostcode(postcode) is { } place
            ? new(place.Point, place.Name, place.Gemeente, IsExact: false) { Remark = why is null ? null : $"{why} Dit is het midden van de postcode." }
            : null;
}
