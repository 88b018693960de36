using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Web.Tests;

/// <summary>A source of index states that a test sets by hand.</summary>
public sealed class HandMadeGenerations : IGenerationSource
{
    private volatile IndexGeneration? current = new HandMadeGeneration(1);

    /// <inheritdoc/>
    public IndexGeneration? Current
    {
        get => current;
        set => current = value;
    }

    /// <inheritdoc/>
    public IndexStanding Standing { get; set; } = new("proef-7", TimeSpan.Zero);
}
