namespace SocialeKaart.Bench.Search.Peers;

/// <summary>The facets in SQL: columns f0, f1, … hold the masks of a row; the parameters p0, p1, … those of the question.</summary>
internal sealed class FacetSql(IReadOnlyList<(string Name, int Bits)> facets, Func<int, string> parameter)
{
    /// <summary>"f0, f1, f2".</summary>
    public string Columns => string.Join(", ", facets.Select((_, i) => $"f{i}"));

    /// <summary>"f0 bigint, f1 bigint, f2 bigint".</summary>
    public string Definitions => string.Join(", ", facets.Select((_, i) => $"f{i} bigint NOT NULL"));

    /// <summary>True for a row that fails no facet.</summary>
    public string Fits => string.Join(" AND ", facets.Select((_, i) => FitsOne(i)));

    /// <summary>Total first, then every bit of every facet counted over what fails no other facet.</summary>
    public string Counts => string.Join(
        ", ",
        facets.SelectMany((facet, i) => Enumerable.Range(0, facet.Bits).Select(bit => Count(i, bit))).Prepend($"count(*) FILTER (WHERE {Kept(-1)})"));

    /// <summary>The columns that <see cref="Counts"/> reads: whether a row fits each facet.</summary>
    public string Flags => string.Join(", ", facets.Select((_, i) => $"({FitsOne(i)}) AS ok{i}"));

    /// <summary>True for a row with flags that fails no facet but perhaps this one.</summary>
    public string Kept(int but) => string.Join(" AND ", facets.Select((_, i) => i).Where(i => i != but).Select(i => $"ok{i}"));

    private string Count(int facet, int bit) => $"count(*) FILTER (WHERE {Kept(facet)} AND f{facet} & {1L << bit} <> 0)";

    private string FitsOne(int facet) => $"({parameter(facet)} = 0 OR f{facet} & {parameter(facet)} <> 0)";
}
