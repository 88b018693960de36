using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Web.Generations;

/// <summary>
/// The one state of the index this request is answered from. Cache key, page and headers all ask here, so a swap halfway
/// cannot give a page of one state under the key of another.
/// </summary>
public sealed class RequestGeneration(IGenerationSource source)
{
    private IndexGeneration? taken;

    /// <summary>The state.</summary>
    /// <exception cref="NotReadyException">There is none yet; the visitor gets the 503 page with the crisis numbers.</exception>
    public IndexGeneration Current => IfReady ?? throw new NotReadyException();

    /// <summary>The state, or null when there is none yet: for pages and page parts that also work without offers.</summary>
    public IndexGeneration? IfReady => taken ??= source.Current;
}
