namespace SocialeKaart.Indexer.Searching;

/// <summary>How the index stands beside the store.</summary>
/// <param name="Stamp">Store id, feed number, geo edition, thesaurus hash and format version as one text without secrets; null before the first state.</param>
/// <param name="Behind">
/// How long the oldest change that was seen but not yet applied has been waiting, or how long the store could not be asked; zero when in step.
/// </param>
public sealed record IndexStanding(string? Stamp, TimeSpan Behind)
{
    /// <summary>Before the first state.</summary>
    public static IndexStanding None { get; } = new(null, TimeSpan.Zero);
}
