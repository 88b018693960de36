using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Indexer.Suggesting;
using SocialeKaart.Listings.Reports;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Clock;
using SocialeKaart.Web.Describing;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Health;
using SocialeKaart.Web.Languages;
using SocialeKaart.Web.Map.Tapped;
using SocialeKaart.Web.Pages.Agenda;
using SocialeKaart.Web.Pages.Offer;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Pages.Sitemap;
using SocialeKaart.Web.Pages.Wijk;
using SocialeKaart.Web.Privacy;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Site;

namespace SocialeKaart.Web;

/// <summary>Everything the site is made of.</summary>
public static class WebServices
{
    /// <summary>Registers the site.</summary>
    /// <exception cref="StoreUnusableException">The data directory or the connection string cannot be used.</exception>
    public static void Add(WebApplicationBuilder builder)
    {
        var services = builder.Services;
        QuietLogging.Add(services);
        AddStore(services, builder.Configuration);
        GenerationServices.Add(services);
        LanguageServices.Add(services, builder.Configuration);
        SecurityServices.Add(services, builder.Configuration);
        CachingServices.Add(services);
        SiteServices.Add(services);
        services.AddSingleton<ReportBook>();
        services.AddSingleton<ClockWork>();
        services.AddHostedService(s => s.GetRequiredService<ClockWork>());
        services.AddSingleton<IEndpointGroup, HealthEndpoints>();
        services.AddSingleton<Suggester>();
        services.AddSingleton<IEndpointGroup, SuggestionEndpoints>();
        services.AddSingleton<IEndpointGroup, MapEndpoints>();
        TappedServices.Add(services);
        services.AddScoped<SearchSafety>();
        services.AddScoped<OfferViews>();
        services.AddScoped<WijkViews>();
        services.AddSingleton<IEndpointGroup, CalendarEndpoints>();
        services.AddSingleton<IEndpointGroup, FeedEndpoints>();
        services.AddSingleton<IEndpointGroup, SitemapEndpoints>();
        services.AddSingleton<IEndpointGroup, DescriptionEndpoints>();
        AddPages(services);
    }

    private static void AddStore(IServiceCollection services, ConfigurationManager configuration)
    {
        var data = DataDirectory.Open(configuration["SocialeKaart:DataDirectory"]);
        services.AddSingleton(data);
        services.AddSingleton(StoreConnection.From(configuration.GetConnectionString("SocialeKaart"), data));
        services.TryAddSingleton(TimeProvider.System);
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRazorPages();
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        // Letters such as é and ł go over the wire as themselves; <, >, & and quotes are still escaped.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }
}
