using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Web.Security;

/// <summary>
/// The proxies whose <c>X-Forwarded-For</c> and <c>-Proto</c> are believed: <c>SocialeKaart:TrustedProxies</c>, a list of
/// addresses or networks ("10.0.0.0/8"). Without it none is, not even one on this machine.
/// </summary>
public static class TrustedProxies
{
    /// <summary>Registers them.</summary>
    /// <exception cref="StoreUnusableException">An entry is no address or network.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var networks = (configuration.GetSection("SocialeKaart:TrustedProxies").Get<string[]>() ?? []).Select(Parse).ToArray();
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var network in networks)
                forwarded.KnownIPNetworks.Add(network);
            forwarded.ForwardedHeaders = networks.Length == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        });
    }

    private static System.Net.IPNetwork Parse(string written)
    {
        if (System.Net.IPNetwork.TryParse(written, out var network))
            return network;
        if (IPAddress.TryParse(written, out var address))
            return new(address, address.GetAddressBytes().Length * 8);
        throw new StoreUnusableException($"SocialeKaart:TrustedProxies: '{written}' is geen adres of netwerk. Schrijf bijvoorbeeld 10.0.0.5 of 10.0.0.0/8.");
    }
}
