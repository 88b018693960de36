using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

public sealed class RecodingFileTests
{
    private readonly DataDirectory folder = Requires.TemporaryData();

    [Theory]
    [InlineData("oud;nieuw\nBU1;BU3\nBU1;BU2\n")]
    [InlineData("oud;nieuw\nbu1;bu2|bu3\n")]
    [InlineData("nieuw,oud\nBU2,BU1\nBU3 | BU2,BU1\n")]
    public void A_split_code_has_all_its_new_ones_in_one_row_or_in_several(string text)
    {
        var recoding = RecodingFile.Read(Written(text));

        Assert.Equal([new AreaCode("BU2"), new("BU3")], Assert.Single(recoding).Value);
    }

    [Fact]
    public void What_an_import_proposes_can_be_read_back()
    {
        AreaSuccession proposed = new(new("BU1"), [new(new("BU2"), 0.7), new(new("BU1"), 0.3)]);
        var proposal = AreaSuccession.Proposal([proposed, new(new("BU9"), [])]);

        var recoding = RecodingFile.Read(Written(proposal[proposal.IndexOf("oud;nieuw", StringComparison.Ordinal)..]));

        Assert.Equal(["BU1", "BU2"], recoding[proposed.Old].Select(code => code.Value));
        Assert.Contains("Van BU9 zeggen de grenzen niet wat het werd.", proposal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oud;nieuw\nBU1;\n")]
    [InlineData("oud;nieuw\nBU1;|\n")]
    public void A_row_without_a_new_code_is_refused_with_its_line(string text)
    {
        var refused = Assert.Throws<ImportRefusedException>(() => RecodingFile.Read(Written(text)));

        Assert.StartsWith("lijst.csv, regel 2: vul zowel oud als nieuw in.", refused.Message, StringComparison.Ordinal);
    }

    private string Written(string text)
    {
        var file = folder.File("lijst.csv");
        File.WriteAllText(file, text);
        return file;
    }
}
