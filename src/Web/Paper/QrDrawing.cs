using System.Globalization;
using System.Text;
using QRCoder;

namespace SocialeKaart.Web.Paper;

/// <summary>An address as a QR code to draw in an <c>svg</c>: one unit per module, without the quiet zone.</summary>
/// <param name="Size">Modules on a side.</param>
/// <param name="Path">The dark modules, as the <c>d</c> of a path.</param>
public sealed record QrDrawing(int Size, string Path)
{
    // What QRCoder puts around the code; our drawing leaves it to the viewBox.
    private const int QuietZone = 4;

    /// <summary>Draws an address; level M survives a crease or a stain on a seventh of it.</summary>
    public static QrDrawing Of(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count - (2 * QuietZone);
        var path = new StringBuilder();
        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                var from = x;
                while (x < size && code.ModuleMatrix[y + QuietZone][x + QuietZone])
                    x++;
                if (x > from)
                    path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from}v1h-{x - from}z");
            }
        }

        return new(size, path.ToString());
    }
}
