using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Documents;

/// <summary>The terms and areas of a segment that is being made. Belongs to one thread.</summary>
internal sealed class Vocabulary
{
    public GrowingStrings Terms { get; } = new();

    public GrowingStrings Areas { get; } = new();
}
