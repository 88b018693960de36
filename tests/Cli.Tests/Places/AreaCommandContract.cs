using System.Text.Json;
using System.Xml.Linq;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Cli.Tests.Places;

public abstract class AreaCommandContract
{
    protected abstract StoreEngine Engine { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_area_is_told_with_its_size_its_buurten_and_what_lies_beside_it()
    {
        var store = await FilledAsync();

        var answer = await store.RunAsync("gebied", "Lampendal");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("Lampendal  wijk WK091731 in Heerlen", answer.Out, StringComparison.Ordinal);
        Assert.Contains("3.000 inwoners", answer.Out, StringComparison.Ordinal);
        Assert.Contains("buurten (3)", answer.Out, StringComparison.Ordinal);
        Assert.Contains("BU09173102   Mispelgaard", answer.Out, StringComparison.Ordinal);
        Assert.Contains("ernaast (1)", answer.Out, StringComparison.Ordinal);
        Assert.Contains("WK091732     Kasteelbeek", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outline_goes_to_a_file_as_GeoJson_or_as_a_drawing()
    {
        var store = await FilledAsync();
        var (geoJson, svg) = (store.Folder.File("wijk.geojson"), store.Folder.File("wijk.svg"));

        var first = await store.RunAsync("gebied", "WK091731", "--uit", geoJson, "--schaal", "0");
        var second = await store.RunAsync("gebied", "WK091731", "--uit", svg);

        Assert.Equal(("", ""), (first.Error, second.Error));
        Assert.Contains($"Getekend in {svg}: 5 gebieden.", second.Out, StringComparison.Ordinal);
        string[] codes = ["BU09173100", "BU09173101", "BU09173102", "WK091731", "WK091732"];
        using var collection = JsonDocument.Parse(await File.ReadAllBytesAsync(geoJson, Stop));
        Assert.Equal(codes, collection.RootElement.GetProperty("features").EnumerateArray().Select(area => area.GetProperty("id").GetString()!).Order());
        Assert.Equal(codes, XDocument.Load(svg).Root!.Elements().Select(path => path.Attribute("id")!.Value).Order());
    }

    [Theory]
    [InlineData("Lampendol", "Bedoelt u Lampendal?")]
    [InlineData("BU99999999", "kennen we niet")]
    [InlineData("6431", "is geen gebied")]
    public async Task An_unknown_area_is_refused_with_a_hint(string asked, string hint)
    {
        var store = await FilledAsync();

        var answer = await store.RunAsync("gebied", asked);

        Assert.Contains(hint, answer.RefusedBecause(), StringComparison.Ordinal);
        Assert.Equal("", answer.Out);
    }

    [Theory]
    [InlineData("kaart.pdf", "25000", ".svg of .geojson")]
    [InlineData("er/is/niet/kaart.svg", "25000", "die map is er niet")]
    [InlineData("kaart.svg", "-1", "--schaal")]
    public async Task A_file_that_cannot_be_made_is_refused_before_anything_else(string file, string scale, string hint)
    {
        var store = await FilledAsync();

        var answer = await store.RunAsync("gebied", "Lampendal", "--uit", store.Folder.File(file), "--schaal", scale);

        Assert.Contains(hint, answer.RefusedBecause(), StringComparison.Ordinal);
        Assert.False(File.Exists(store.Folder.File(file)));
    }

    [Fact]
    public async Task Areas_within_a_radius_of_a_place_are_told_with_their_distance_nearest_first_and_drawn()
    {
        var store = await FilledAsync();
        var svg = store.Folder.File("rond.svg");

        var buurten = await store.RunAsync("plaats", "6431 LM", "--straal", "800", "--uit", svg);
        var plusWijken = await store.RunAsync("plaats", "6431 LM", "--straal", "2000", "--soort", "pluswijk");

        Assert.Equal((0, ""), (buurten.ExitCode, buurten.Error));
        var near = buurten.Out.Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Contains(" m  ", StringComparison.Ordinal)).ToArray();
        Assert.Equal("0 m  BU09173100   Zegelhof", near[0]);
        Assert.Equal(["BU09173101   Kolenpad", "BU09173102   Mispelgaard"], near[1..].Select(line => line[(line.IndexOf(" m  ", StringComparison.Ordinal) + 4)..].Trim()));
        Assert.Equal(3, XDocument.Load(svg).Root!.Elements().Count());
        Assert.Contains("0 m  PW-lampveld", plusWijken.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--straal", "-1")]
    [InlineData("--straal", "500000")]
    [InlineData("--straal", "NaN")]
    [InlineData("--straal", "800", "--soort", "straat")]
    public async Task A_radius_or_kind_that_cannot_be_is_refused(params string[] options)
    {
        var store = await FilledAsync();

        (await store.RunAsync(["plaats", "6431 LM", .. options])).RefusedBecause();
    }

    private async Task<SkStore> FilledAsync()
    {
        var store = SkStore.New(Engine);
        var places = (await store.OpenAsync()).Places;
        await SmallRegion.FillAsync(places, Stop);
        await places.ReplacePlusWijkenAsync([new(new("PW-lampveld"), "Lampveld", new("GM0917"), [new("BU09173100"), new("BU09173101")], 2025)], Stop);
        return store;
    }
}
