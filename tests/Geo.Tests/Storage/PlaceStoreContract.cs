using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Geo.Tests.Storage;

/// <summary>What a place store answers, on whichever engine.</summary>
public abstract class PlaceStoreContract : PlaceStoreTests
{
    [Fact]
    public async Task A_point_inside_names_every_area_around_it()
    {
        var store = await VlakstadAsync();

        var place = await store.AtAsync(Vlakstad.At(2.5, 0.5), Stop);

        Assert.Equal((PlaceKind.Position, "Heide, Vlakstad"), (place!.Kind, place.Name));
        Assert.Equal(("BU0001AF09", "WK000101", "GM0001"), (place.Buurt!.Value.Value, place.Wijk!.Value.Value, place.Gemeente!.Value.Value));
        Assert.Equal([new AreaCode("PW-de-kade")], place.PlusWijken);
        Assert.Equal(Vlakstad.At(2.5, 0.5), place.Point);
    }

    [Theory]
    [InlineData(1, 0.5, "BU00010000")]
    [InlineData(2, 0.5, "BU00010001")]
    [InlineData(2, 0, "BU00010001")]
    [InlineData(3, 1, "BU0001AF09")]
    [InlineData(4, 1, "BU00020000")]
    public async Task A_point_on_a_border_belongs_to_the_lowest_code(double east, double north, string buurt)
    {
        var store = await VlakstadAsync();

        Assert.Equal(new AreaCode(buurt), (await store.AtAsync(Vlakstad.At(east, north), Stop))!.Buurt);
    }

    [Fact]
    public async Task Outside_all_areas_there_is_no_place_and_on_open_water_none_either()
    {
        var store = await VlakstadAsync();

        Assert.Null(await store.AtAsync(Vlakstad.At(5, 5), Stop));
        Assert.Null(await store.AtAsync(Vlakstad.At(0.5, 1.5), Stop));
        Assert.Null(await store.AtAsync(new RdPoint(double.NaN, 0), Stop));
        Assert.Null(await store.AtAsync(new RdPoint(1e300, -1e300), Stop));
        Assert.Equal(new AreaCode("BU00010000"), (await store.AtAsync(Vlakstad.At(0.5, 1), Stop))!.Buurt);
    }

    [Fact]
    public async Task Areas_within_some_metres_are_named_in_order_of_code()
    {
        var store = await VlakstadAsync();

        async Task<IEnumerable<string>> Within(double metres, AreaKind kind) =>
            (await store.AreasWithinAsync(Vlakstad.At(1.9, 0.5), metres, kind, Stop)).Select(code => code.Value);

        Assert.Equal(["BU00010001"], await Within(99, AreaKind.Buurt));
        Assert.Equal(["BU00010001", "BU0001AF09"], await Within(101, AreaKind.Buurt));
        Assert.Equal(["BU00010000", "BU00010001", "BU0001AF09"], await Within(901, AreaKind.Buurt));
        Assert.Equal(["WK000100"], await Within(1, AreaKind.Wijk));
        Assert.Equal(["GM0001", "GM0002"], await Within(1200, AreaKind.Gemeente));
        Assert.Equal(["PW-de-kade"], await Within(1, AreaKind.PlusWijk));
    }

    [Fact]
    public async Task An_empty_store_knows_no_edition_and_no_place()
    {
        var store = await EmptyAsync();

        Assert.Null(await store.CurrentEditionAsync(Stop));
        Assert.Null(await store.AtAsync(Vlakstad.At(0.5, 0.5), Stop));
        Assert.Null((await store.LoadTableAsync(Stop)).Edition);
        Assert.NotEmpty(await store.StampAsync(Stop));
    }

    [Fact]
    public async Task The_table_out_of_the_store_is_the_table_of_the_areas_byte_for_byte()
    {
        var store = await VlakstadAsync();
        var table = PlaceTable.Of(Vlakstad.Edition, Vlakstad.Areas, Vlakstad.PlusWijken, Vlakstad.Postcodes);

        Assert.Equal(BytesOf(table), await BytesAsync(store));
    }

    [Fact]
    public async Task Two_programs_may_make_the_tables_at_once_and_again()
    {
        var connection = NewStore();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => PlaceStores.Open(connection, Clock).MigrateAsync(Stop), Stop)));
        var stamp = await PlaceStores.Open(connection, Clock).StampAsync(Stop);
        await PlaceStores.Open(connection, Clock).MigrateAsync(Stop);

        Assert.Equal(stamp, await PlaceStores.Open(connection, Clock).StampAsync(Stop));
    }
}
