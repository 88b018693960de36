using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace SocialeKaart.Web.Security;

/// <summary>Who may come in, how often, and from behind which proxy.</summary>
public static class SecurityServices
{
    /// <summary>Registers it.</summary>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddAuthorizationBuilder().SetFallbackPolicy(DenyByDefault.Policy);
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, DenyByDefault>();
        services.Configure<KeyManagementOptions>(keys =>
        {
            keys.XmlRepository = new PassingKeys();
            // They never leave memory, so there is nothing to encrypt them for.
            keys.XmlEncryptor = new NullXmlEncryptor();
        });
        VisitorRates.Add(services, configuration);
        TrustedProxies.Add(services, configuration);
    }
}
