using SocialeKaart.Geo.Imports;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

public sealed class GeoPackageBlobTests
{
    [Fact]
    public void A_blob_that_says_it_is_empty_has_no_border()
    {
        var blob = MadeGeoPackage.Blob(Vlakstad.Areas[0].Outline, 28992, 1);
        blob[3] |= 0b0001_0000;

        Assert.Null(GeoPackageBlob.Read(blob));
    }

    [Fact]
    public void Damage_anywhere_gives_a_border_or_a_refusal_and_never_anything_else()
    {
        var blob = MadeGeoPackage.Blob(Vlakstad.Areas[0].Outline, 28992, 1);
        for (var i = 0; i < blob.Length; i++)
        {
            foreach (var value in (byte[])[0x00, 0x7F, 0xFF])
            {
                var damaged = blob.ToArray();
                damaged[i] = value;
                Assert.True(Record.Exception(() => GeoPackageBlob.Read(damaged)) is null or InvalidDataException, $"byte {i} = {value}");
            }

            Assert.Throws<InvalidDataException>(() => GeoPackageBlob.Read(blob[..i]));
        }
    }
}
