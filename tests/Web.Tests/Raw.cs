using System.Net.Sockets;
using System.Text;

namespace SocialeKaart.Web.Tests;

/// <summary>Sends bytes that no HTTP client would send.</summary>
public static class Raw
{
    /// <summary>Sends the text as it is and reads until the server closes, so ask it to (<c>Connection: close</c>) unless it will by itself; a server that just hangs up gives an empty answer.</summary>
    public static async Task<string> SendAsync(Uri site, string request)
    {
        var stop = TestContext.Current.CancellationToken;
        using var connection = new TcpClient();
        await connection.ConnectAsync(site.Host, site.Port, stop);
        var stream = connection.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), stop);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return await reader.ReadToEndAsync(stop);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
