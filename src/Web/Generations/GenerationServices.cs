using Microsoft.Extensions.DependencyInjection.Extensions;
using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Web.Generations;

/// <summary>How pages get the state of the index.</summary>
public static class GenerationServices
{
    /// <summary>Registers the state per request; the source itself is the index keeper once it is registered before this.</summary>
    public static void Add(IServiceCollection services)
    {
        services.TryAddSingleton<IGenerationSource, NoGenerationYet>();
        services.AddScoped<RequestGeneration>();
    }
}
