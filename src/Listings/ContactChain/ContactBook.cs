using System.Collections.Concurrent;
using System.Text.Json;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.ContactChain;

/// <summary>Everybody of the chain, in memory: residents' pages ask it and no database. Never changed.</summary>
public sealed class ContactBook
{
    private readonly SortedDictionary<string, ContactFacts> byKey;

    // Many work the same hours, and every page that shows the chain asks.
    private readonly ConcurrentDictionary<string, LineHours> hours = new(StringComparer.Ordinal);

    private ContactBook(SortedDictionary<string, ContactFacts> byKey) => this.byKey = byKey;

    /// <summary>Nobody.</summary>
    public static ContactBook Empty { get; } = Of([]);

    /// <summary>How many there are.</summary>
    public int Count => byKey.Count;

    /// <summary>The book of these, each key once.</summary>
    public static ContactBook Of(IEnumerable<KeyValuePair<string, ContactFacts>> contacts) =>
        new(new(contacts.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal));

    /// <summary>Reads what <see cref="Written"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The text is something else: another version wrote it.</exception>
    public static ContactBook Read(string written)
    {
        try
        {
            return Of(JsonSerializer.Deserialize(written, ContactJson.Default.SortedDictionaryStringContactFacts) ?? throw new InvalidDataException("No contacts."));
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("The kept contacts cannot be read.", e);
        }
    }

    /// <summary>The book as text, for the snapshot.</summary>
    public string Written() => JsonSerializer.Serialize(byKey, ContactJson.Default.SortedDictionaryStringContactFacts);

    /// <summary>
    /// Whom to turn to at a place, one of each link: the first that answers now in front, then the others in the order of the chain.
    /// Empty when nobody is known there.
    /// </summary>
    public IReadOnlyList<ContactStep> Chain(Place place, DateTimeOffset now)
    {
        var day = DutchTime.Day(now);
        var links = byKey.Values
            .Select(contact => (Nearness: Nearness(contact, place), Contact: contact))
            .Where(found => found.Nearness < int.MaxValue)
            .Select(found => (found.Nearness, found.Contact.Level, Answers: Answering(found.Contact, day)))
            .Where(found => found.Answers is not null)
            .Select(found => (found.Nearness, found.Level, Step: At(found.Answers!, now)))
            .GroupBy(found => found.Level)
            .OrderBy(link => link.Key)
            .Select(link => link.OrderBy(found => found.Nearness).ThenBy(found => found.Step.IsOpen == true ? 0 : 1).First().Step)
            .DistinctBy(step => step.Contact)
            .ToList();
        return [.. links.OrderBy(step => step == links.FirstOrDefault(other => other.IsOpen == true) ? 0 : 1)];
    }

    private ContactStep At(ContactFacts contact, DateTimeOffset now) => new(contact, hours.GetOrAdd(contact.Hours, LineHours.ParseOffice).At(now));

    /// <summary>The smaller the area they work for, the better they know it; <see cref="int.MaxValue"/> when the place is in none.</summary>
    private static int Nearness(ContactFacts contact, Place place) => contact.Areas.Select(area => Nearness(new AreaCode(area), place)).DefaultIfEmpty(int.MaxValue).Min();

    private static int Nearness(AreaCode area, Place place) => area switch
    {
        _ when place.Buurt == area => 0,
        _ when place.PlusWijken.Contains(area) => 1,
        _ when place.Wijk == area => 2,
        _ when place.Gemeente == area => 3,
        _ => int.MaxValue,
    };

    /// <summary>The one who answers on a day: this one, or whoever stands in, or who stands in for that one.</summary>
    private ContactFacts? Answering(ContactFacts contact, DateOnly day)
    {
        var asked = new HashSet<ContactFacts>();
        for (var at = contact; asked.Add(at); at = byKey[at.StandIn])
        {
            if (!at.IsAway(day))
                return at;
            if (!byKey.ContainsKey(at.StandIn))
                return null;
        }

        return null;
    }
}
