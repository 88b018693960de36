using SocialeKaart.Web.Paper;

namespace SocialeKaart.Web.Tests.Paper;

public sealed class QrDrawingTests
{
    [Fact]
    public void It_has_the_three_finder_squares_of_a_qr_code_and_no_quiet_zone()
    {
        var drawing = QrDrawing.Of("https://socialekaart.example/mijn-lijst?aanbod=c000001");

        Assert.Equal(0, (drawing.Size - 21) % 4);
        Assert.StartsWith("M0 0h7v1h-7z", drawing.Path, StringComparison.Ordinal);
        Assert.Contains($"M{drawing.Size - 7} 0h7v1h-7z", drawing.Path, StringComparison.Ordinal);
        Assert.Contains($"M0 {drawing.Size - 1}h7v1h-7z", drawing.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_address_is_another_drawing() =>
        Assert.NotEqual(QrDrawing.Of("https://socialekaart.example/a").Path, QrDrawing.Of("https://socialekaart.example/b").Path);
}
