using SocialeKaart.Geo.Addresses;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Addresses;

public sealed class AddressFinderTests : IAsyncLifetime
{
    private const string Door = """
        {"type":"adres","weergavenaam":"Markt 12A, 6433AB Heidedorp","straatnaam":"Markt","huisnummer":12,"huisletter":"A","postcode":"6433AB",
         "woonplaatsnaam":"Heidedorp","gemeentecode":"0001","centroide_rd":"POINT(192650.5 325410.25)"}
        """;

    private const string NextDoor = """
        {"type":"adres","weergavenaam":"Markt 12, 6433AB Heidedorp","straatnaam":"Markt","huisnummer":12,"postcode":"6433AB",
         "woonplaatsnaam":"Heidedorp","gemeentecode":"0001","centroide_rd":"POINT(192600 325400)"}
        """;

    private static readonly PlaceTable Table = PlaceTable.Of(Vlakstad.Edition, Vlakstad.Areas, [], Vlakstad.Postcodes);
    private static readonly RdPoint OfPostcode = Vlakstad.At(2.6, 0.4);

    private readonly StubLocatieserver stub = new();
    private readonly HttpClient http = new();
    private readonly FixedClock clock = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await stub.DisposeAsync();
    }

    [Fact]
    public async Task An_address_lies_at_its_door_and_not_at_the_one_beside_it()
    {
        stub.Body = StubLocatieserver.Docs(NextDoor, Door);

        var found = await Finder().FindAsync(Given("12 a"), Table, Stop);

        Assert.Equal(new RdPoint(192_650.5, 325_410.25), found!.Point);
        Assert.Equal(("Markt 12A, 6433AB Heidedorp", (AreaCode?)new AreaCode("GM0001"), true), (found.Shown, found.Gemeente, found.IsExact));
        Assert.Null(found.Remark);
    }

    [Fact]
    public async Task Without_a_postcode_street_number_and_town_must_be_the_ones_asked()
    {
        stub.Body = StubLocatieserver.Docs(Door);

        Assert.True((await Finder().FindAsync(new("markt", "12a", null, "Heidedorp"), Table, Stop))!.IsExact);
        Assert.Null(await Finder().FindAsync(new("Markt", "12a", null, "Vlakstad"), Table, Stop));
        Assert.Null(await Finder().FindAsync(new("Marktstraat", "12a", null, "Heidedorp"), Table, Stop));
    }

    [Fact]
    public async Task Only_parameters_the_service_knows_are_sent_and_no_signs_that_mean_something_to_it()
    {
        stub.Body = StubLocatieserver.Docs(Door);

        await Finder().FindAsync(new("Markt & *:* \"x\" (y)", "12a", null, "Heidedorp"), Table, Stop);

        Assert.StartsWith("?q=Markt x y 12a Heidedorp&fq=type:adres&", Assert.Single(stub.Asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_address_is_asked_once_a_day_also_when_it_is_not_known()
    {
        stub.Body = StubLocatieserver.Docs();
        var finder = Finder();

        var first = await finder.FindAsync(Given("12a"), Table, Stop);
        var again = await finder.FindAsync(Given("12a"), Table, Stop);
        clock.Advance(TimeSpan.FromHours(25));
        stub.Body = StubLocatieserver.Docs(Door);
        var tomorrow = await finder.FindAsync(Given("12a"), Table, Stop);

        Assert.Equal((OfPostcode, false), (first!.Point, first.IsExact));
        Assert.Equal(first, again);
        Assert.True(tomorrow!.IsExact);
        Assert.Equal(2, stub.Questions);
    }

    [Theory]
    [InlineData(500, "{}", "fout 500")]
    [InlineData(200, "<html>", "niet kunnen lezen")]
    [InlineData(200, "{\"response\":", "niet kunnen lezen")]
    [InlineData(200, "[]", "niet kunnen lezen")]
    [InlineData(200, """{"response":{"docs":[{"huisnummer":12,"huisletter":"a","postcode":"6433AB","centroide_rd":"POINT(x y)"}]}}""", "niet kunnen lezen")]
    [InlineData(200, """{"response":{"docs":[{"huisnummer":12,"huisletter":"a","postcode":"6433AB"}]}}""", "niet kunnen lezen")]
    public async Task A_service_that_fails_gives_the_postcode_and_the_reason_and_is_left_alone_for_a_while(int status, string body, string reason)
    {
        (stub.Status, stub.Body) = (status, body);
        var finder = Finder();

        var found = await finder.FindAsync(Given("12a"), Table, Stop);
        await finder.FindAsync(Given("14"), Table, Stop);

        Assert.Equal((OfPostcode, "6433 AB", false), (found!.Point, found.Shown, found.IsExact));
        Assert.Contains(reason, found.Remark, StringComparison.Ordinal);
        Assert.Equal(1, stub.Questions);

        (stub.Status, stub.Body) = (200, StubLocatieserver.Docs(Door));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True((await finder.FindAsync(Given("12a"), Table, Stop))!.IsExact);
    }

    [Fact]
    public async Task Who_waits_too_long_gets_the_postcode()
    {
        stub.Silent = true;
        var finder = new AddressFinder(new() { Service = stub.Url, Timeout = TimeSpan.FromMilliseconds(100) }, http, TimeProvider.System);

        var found = await finder.FindAsync(Given("12a"), Table, Stop);

        Assert.Equal(OfPostcode, found!.Point);
        Assert.Contains("geen antwoord", found.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_not_there_gives_the_postcode()
    {
        var gone = new StubLocatieserver();
        await gone.DisposeAsync();

        var found = await new AddressFinder(new() { Service = gone.Url }, http, clock).FindAsync(Given("12a"), Table, Stop);

        Assert.Contains("niet bereikbaar", found!.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turned_off_nothing_is_asked()
    {
        var found = await new AddressFinder(new(), http, clock).FindAsync(Given("12a"), Table, Stop);

        Assert.Equal((OfPostcode, false, null), (found!.Point, found.IsExact, found.Remark));
        Assert.Equal(0, stub.Questions);
    }

    private static Address Given(string number) => new("Markt", number, Postcode.TryParse("6433AB", out var postcode) ? postcode : null, "Heidedorp");

    private AddressFinder Finder() => new(new() { Service = stub.Url }, http, clock);
}
