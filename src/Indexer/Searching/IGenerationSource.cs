namespace SocialeKaart.Indexer.Searching;

/// <summary>Where a page gets the state of the index to answer from. The index keeper is the one in production.</summary>
public interface IGenerationSource
{
    /// <summary>The newest state that is whole; null while the first one is being made. Never waits, safe from any thread.</summary>
    IndexGeneration? Current { get; }

    /// <summary>What the state was made of and how old it is, for <c>/health/ready</c>.</summary>
    IndexStanding Standing { get; }
}
