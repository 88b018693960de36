using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Web.Generations;

/// <summary>Stands in while no index keeper is registered: every page that needs offers answers "we are starting".</summary>
public sealed class NoGenerationYet : IGenerationSource
{
    /// <inheritdoc/>
    public IndexGeneration? Current => null;

    /// <inheritdoc/>
    public IndexStanding Standing => IndexStanding.None;
}
