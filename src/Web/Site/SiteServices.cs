using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.SelfHelp;
using SocialeKaart.Web.Pages.Help;

namespace SocialeKaart.Web.Site;

/// <summary>What every page needs beside the index.</summary>
public static class SiteServices
{
    /// <summary>Registers it; hours that cannot be read stop the start.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddOptions<SiteOptions>().BindConfiguration("SocialeKaart:Site").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ContactOptions>().BindConfiguration("SocialeKaart:Contact")
            .Validate(contact => CanRead(contact), "SocialeKaart:Contact:Hours: schrijf bijvoorbeeld 'ma-vr 9:00-17:00'.")
            .ValidateOnStart();
        services.AddHostedService<FictionalSettings>();
        services.AddScoped<PhoneDesk>();
        services.AddSingleton<Subjects>();
        services.AddSingleton(_ => CrisisLines.Load());
        services.AddSingleton<NationalEnd>();
        services.AddSingleton(_ => NeedPages.Load());
        services.AddSingleton<CrisisCheck>();
        services.AddSingleton<NeedTexts>();
    }

    private static bool CanRead(ContactOptions contact)
    {
        try
        {
            _ = contact.Office;
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
