namespace SocialeKaart.Indexer.Searching;

/// <summary>The facets a match can fail, one bit each: "and" between them.</summary>
[Flags]
internal enum Facet
{
    None = 0,
    Kind = 1,
    Domain = 2,
    Cost = 4,

    /// <summary>Days and parts of the day: one facet, because they hold together.</summary>
    Time = 8,
    Group = 16,
    Language = 32,
    Wheelchair = 64,
    Step = 128,
    Place = 256,
}
