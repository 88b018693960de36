namespace SocialeKaart.Indexer.Segments;

/// <summary>Yes-or-no facts of a document.</summary>
[Flags]
internal enum DocumentTraits : byte
{
    None = 0,

    /// <summary>A call for volunteers: only when asked for.</summary>
    Calls = 1,

    /// <summary>Does not depend on a place: no point, or it comes to your home, your phone or your screen.</summary>
    Placeless = 2,

    /// <summary>It names its own areas: others are left out.</summary>
    NamesAreas = 4,

    /// <summary>It is for its venue's own buurt, wijk or gemeente: others are lower.</summary>
    OwnArea = 8,

    /// <summary>One may come or call without a name.</summary>
    Anonymous = 16,

    /// <summary>Residents found it closed, and nobody checked since.</summary>
    InDoubt = 32,
}
