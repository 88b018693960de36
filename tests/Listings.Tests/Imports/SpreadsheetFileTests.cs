using System.Text;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Listings.Imports;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Imports;

public sealed class SpreadsheetFileTests
{
    [Fact]
    public void A_file_that_Excel_saved_in_the_old_code_page_keeps_its_accents()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("id;organisatie;naam;soort\na;Zjwaam é;Één € koffie;plek\n");

        var row = Assert.Single(Read(bytes).Rows);

        Assert.Equal(("Zjwaam é", "Één € koffie"), (row["organisatie"], row["naam"]));
    }

    [Fact]
    public void Commas_quotes_and_line_breaks_inside_a_cell_are_read_and_lines_are_counted_as_an_editor_does()
    {
        var file = Read("\uFEFFid,organisatie,naam,soort,omschrijving\r\na,\"Jan, Piet\",Koffie,plek,\"Eerste \"\"regel\"\"\r\ntweede\"\r\nb,X,Soep,plek,\r\n");

        Assert.Equal(["Jan, Piet", "X"], file.Rows.Select(r => r["organisatie"]));
        Assert.Equal("Eerste \"regel\"\r\ntweede", file.Rows[0]["omschrijving"]);
        Assert.Equal([2, 4], file.Rows.Select(r => r.Line));
    }

    [Fact]
    public void Columns_nobody_knows_are_named()
    {
        var file = Read("id;organisatie;naam;soort;lievelingskleur\na;X;Koffie;plek;geel\n");

        Assert.Equal(["lievelingskleur"], file.UnknownColumns);
        Assert.Single(file.Rows);
    }

    [Fact]
    public void A_row_with_too_many_cells_is_reported_and_the_next_one_goes_in()
    {
        var file = Read("id;organisatie;naam;soort\na;X;Koffie;plek;te;veel\nb;X;Soep;plek\n");

        Assert.Equal(2, Assert.Single(file.Problems).Line);
        Assert.Equal("b", Assert.Single(file.Rows)["id"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("naam;soort\nKoffie;plek\n")]
    [InlineData("id;organisatie;naam;soort;id\n")]
    [InlineData("PK\u0003\u0004\0\0binary")]
    public void A_file_that_cannot_be_a_list_is_refused_with_a_sentence(string text) =>
        Assert.NotEmpty(Assert.Throws<ImportRefusedException>(() => Read(text)).Message);

    [Fact]
    public void A_file_that_is_not_there_is_refused_by_name() =>
        Assert.Contains("weg.csv", Assert.Throws<ImportRefusedException>(() => SpreadsheetFile.Read("weg.csv", SpreadsheetColumns.Listings)).Message, StringComparison.Ordinal);

    private static SpreadsheetFile Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static SpreadsheetFile Read(byte[] bytes)
    {
        var file = Path.Combine(Requires.TemporaryData().FullPath, "aanbod.csv");
        File.WriteAllBytes(file, bytes);
        return SpreadsheetFile.Read(file, SpreadsheetColumns.Listings);
    }
}
