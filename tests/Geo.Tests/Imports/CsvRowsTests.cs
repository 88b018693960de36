using System.IO.Compression;
using System.Text;
using SocialeKaart.Geo.Imports;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

public sealed class CsvRowsTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("latin1")]
    [InlineData("packed")]
    public void Text_is_read_in_utf8_or_windows_latin_packed_or_not(string how)
    {
        var file = Requires.TemporaryData().File("lijst.csv");
        var bytes = (how == "latin1" ? Encoding.Latin1 : Encoding.UTF8).GetBytes("naam,plaats\r\n\"Café, de Één\",Hoensbroek\r\n");
        using (Stream stream = how == "packed" ? new GZipStream(File.Create(file), CompressionLevel.Fastest) : File.Create(file))
            stream.Write(bytes);

        var row = Assert.Single(CsvRows.Read(file, ["naam"]));

        Assert.Equal(("Café, de Één", "Hoensbroek", "lijst.csv, regel 2"), (row.Columns.Text("naam"), row.Columns.Text("plaats"), row.Origin));
    }
}
