using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Addresses;

/// <summary>
/// PDOK's Locatieserver, <c>/free</c> of version 3.1. It refuses parameters it does not know, and gives <c>gemeentecode</c> without "GM".
/// An answer is taken only when it is the very address that was asked: the service always finds something that looks like it.
/// </summary>
internal sealed class Locatieserver(HttpClient http, Uri service, TimeSpan timeout, TimeProvider clock)
{
    private const int MostBytes = 256 * 1024;

    /// <summary>The address; null when the service does not know it.</summary>
    /// <exception cref="LocatieserverException">No answer in time, an error, or an answer in another form.</exception>
    public async Task<AddressPoint?> FindAsync(Address address, CancellationToken stop)
    {
        using var patience = new CancellationTokenSource(timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
        try
        {
            using var answer = await http.GetAsync(Question(address), HttpCompletionOption.ResponseHeadersRead, either.Token);
            if (answer.StatusCode != HttpStatusCode.OK)
                throw new LocatieserverException($"De adressendienst antwoordt met fout {(int)answer.StatusCode}.");
            await answer.Content.LoadIntoBufferAsync(MostBytes, either.Token);
            using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(either.Token), default, either.Token);
            return Docs(json.RootElement).Where(doc => IsAsked(doc, address)).Select(Point).FirstOrDefault();
        }
        catch (OperationCanceledException e) when (!stop.IsCancellationRequested)
        {
            throw new LocatieserverException($"De adressendienst gaf binnen {timeout.TotalSeconds:0.#} seconden geen antwoord.", e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new LocatieserverException("De adressendienst is niet bereikbaar.", e);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new LocatieserverException("De adressendienst gaf een antwoord dat wij niet kunnen lezen.", e);
        }
    }

    private Uri Question(Address address)
    {
        var words = Plain($"{address.Street} {address.HouseNumber} {address.Postcode?.Value} {address.Town}");
        return new($"{service.AbsoluteUri.TrimEnd('/')}/free?q={Uri.EscapeDataString(words)}&fq=type:adres&rows=10"
            + "&fl=weergavenaam,postcode,huisnummer,huisletter,huisnummertoevoeging,straatnaam,woonplaatsnaam,gemeentecode,centroide_rd");
    }

    /// <summary>Letters, digits and spaces: the rest means something to the search engine behind the service.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            plain.Append(char.IsLetterOrDigit(c) || c is '\'' ? c : ' ');
        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static JsonElement.ArrayEnumerator Docs(JsonElement root) => root.GetProperty("response").GetProperty("docs").EnumerateArray();

    private static bool IsAsked(JsonElement doc, Address address)
    {
        if (Key(Text(doc, "huisnummer") + Text(doc, "huisletter") + Text(doc, "huisnummertoevoeging")) != Key(address.HouseNumber))
            return false;
        if (address.Postcode is { IsFull: true } postcode)
            return Text(doc, "postcode") == postcode.Value;
        return Key(Text(doc, "straatnaam")) == Key(address.Street) && Key(Text(doc, "woonplaatsnaam")) == Key(address.Town)
            && (address.Postcode is not { } digits || Text(doc, "postcode").StartsWith(digits.Value, StringComparison.Ordinal));
    }

    private static string Key(string text) => PlaceName.Fold(text).Replace(" ", "", StringComparison.Ordinal);

    private static string Text(JsonElement doc, string name) => doc.TryGetProperty(name, out var value) ? value.ToString() : "";

    private static AddressPoint Point(JsonElement doc)
    {
        var point = doc.GetProperty("centroide_rd").GetString()!;
        var numbers = point.Replace("POINT(", "", StringComparison.Ordinal).TrimEnd(')').Split(' ');
        if (numbers.Length != 2)
            throw new FormatException($"'{point}' is no point.");
        var rd = new RdPoint(double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture));
        if (!RdNew.Covers(rd))
            throw new FormatException($"'{point}' lies outside the Netherlands.");
        var gemeente = Text(doc, "gemeentecode");
        return new(rd, Text(doc, "weergavenaam"), gemeente.Length == 4 ? new AreaCode("GM" + gemeente) : null, IsExact: true);
    }
}
