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
        services.AddOptions<EmbeddingOptions>().BindConfiguration("SocialeKaart:Embedding")
            .Validate(embedding => embedding.IsRight, "SocialeKaart:Embedding:Sites: schrijf elke site als 'https://www.heerlen.nl', zonder wat erachter komt.")
            .ValidateOnStart();
        services.AddSingleton<ContentPolicies>();
        services.Configure<KeyManagementOptions>(keys =>
        {
            keys.XmlRepository = new PassingKeys();
            // They never leave memory, so there is nothing to encrypt them for.
            keys.XmlEncryptor = new NullXmlEncryptor();
        });
        AddForms(services);
        VisitorRates.Add(services, configuration);
        TrustedProxies.Add(services, configuration);
    }

    private static void AddForms(IServiceCollection services)
    {
        services.AddOptions<FormSettings>().BindConfiguration("SocialeKaart:Forms").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<FormKeyReader>();
        services.AddHostedService(s => s.GetRequiredService<FormKeyReader>());
        services.AddSingleton<FormTokens>();
        services.AddSingleton<FormRates>();
        services.AddSingleton<DayVoices>();
    }
}
