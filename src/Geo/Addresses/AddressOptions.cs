namespace SocialeKaart.Geo.Addresses;

/// <summary>Whether and how addresses are looked up at PDOK. Off unless an address of the service is given: it tells a third party which addresses we hold.</summary>
public sealed record AddressOptions
{
    /// <summary>The variable that turns it on.</summary>
    public const string Variable = "SocialeKaart__Adressen__Url";

    /// <summary>The service up to and without <c>/free</c>: <c>https://api.pdok.nl/bzk/locatieserver/search/v3_1</c>. Null turns it off.</summary>
    public Uri? Service { get; init; }

    /// <summary>Longer than this nobody waits for it.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>So long it is left alone after it failed, and postcodes do alone.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>So long an answer is believed.</summary>
    public TimeSpan KeptFor { get; init; } = TimeSpan.FromDays(1);

    /// <summary>As the environment has it.</summary>
    /// <exception cref="FormatException">The variable holds no http or https address; the message is for people.</exception>
    public static AddressOptions FromEnvironment()
    {
        var text = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrWhiteSpace(text))
            return new();
        return Uri.TryCreate(text, UriKind.Absolute, out var service) && (service.Scheme == "http" || service.Scheme == "https")
            ? new() { Service = service }
            : throw new FormatException($"{Variable} is '{text}'; dat is geen webadres. Geef het adres van de Locatieserver, of laat het weg.");
    }
}
