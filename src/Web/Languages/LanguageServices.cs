namespace SocialeKaart.Web.Languages;

/// <summary>Languages of the site.</summary>
public static class LanguageServices
{
    /// <summary>Registers them; a wrong code in the configuration stops the start.</summary>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(OfferedLanguages.Of(configuration.GetSection("SocialeKaart:Languages").Get<string[]>() ?? []));
    }
}
