namespace SocialeKaart.Bench.Search.Peers;

/// <summary>An engine that others use for the same work.</summary>
internal interface IPeer
{
    /// <summary>As it is called in <c>--peers=</c>.</summary>
    string Name { get; }

    /// <summary>What this machine lacks for it, as a sentence; null when nothing.</summary>
    string? Missing();

    /// <summary>Takes the documents of a folder in and answers its questions, in every way that is worth trying.</summary>
    IEnumerable<Measured> Measure(string folder);
}
