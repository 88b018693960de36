using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Tests.Places;

public sealed class PlaceTableBytesTests
{
    private static readonly PlaceTable Table = PlaceTable.Of(Vlakstad.Edition, Vlakstad.Areas, Vlakstad.PlusWijken, Vlakstad.Postcodes);

    [Fact]
    public void A_table_read_back_answers_the_same()
    {
        var read = Read(Bytes(Table));

        Assert.Equal(Bytes(Table), Bytes(read));
        Assert.Equal(Vlakstad.Edition, read.Edition);
        Assert.Equal(Table.FindArea(new("WK000100")), read.FindArea(new("WK000100"))! with { PlusWijken = Table.FindArea(new("WK000100"))!.PlusWijken });
        Assert.Equal(Table.Outline(new("PW-de-kade")).Rings, read.Outline(new("PW-de-kade")).Rings);
    }

    [Fact]
    public void An_empty_table_can_be_written_and_read() => Assert.Null(Read(Bytes(PlaceTable.Empty)).Edition);

    [Fact]
    public void Whatever_byte_is_damaged_the_reading_says_so_and_nothing_else_happens()
    {
        var bytes = Bytes(Table);
        for (var i = 0; i < bytes.Length; i += i < 64 ? 1 : 37)
        {
            var damaged = bytes.ToArray();
            damaged[i] ^= 0x55;
            Assert.Throws<InvalidDataException>(() => Read(damaged));
        }
    }

    [Fact]
    public void Bytes_cut_short_anywhere_are_refused()
    {
        var bytes = Bytes(Table);
        for (var length = 0; length < bytes.Length; length += 11)
            Assert.Throws<InvalidDataException>(() => Read(bytes[..length]));
    }

    private static byte[] Bytes(PlaceTable table)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes);
        table.Write(to);
        return bytes.ToArray();
    }

    private static PlaceTable Read(byte[] bytes)
    {
        using var from = new BinaryReader(new MemoryStream(bytes));
        return PlaceTable.Read(from);
    }
}
