namespace SocialeKaart.Indexer.Segments;

/// <summary>
/// Every set of choices that occurs in a segment. Many listings are open at the same hours or speak the same languages, so a row holds the
/// number of a set: counting a match is then counting its sets, and each set is taken apart once, after the last match.
/// </summary>
/// <param name="Languages">Every set of languages that occurs, as in <see cref="FacetValues"/>; likewise below.</param>
/// <param name="Groups">Every set of target groups.</param>
/// <param name="Slots">Every set of parts of days.</param>
/// <param name="Domains">Every set of leefdomeinen.</param>
internal sealed record FacetSets(ulong[] Languages, uint[] Groups, uint[] Slots, ushort[] Domains)
{
    /// <summary>Bytes of it.</summary>
    public long Bytes => (Languages.Length * 8L) + ((Groups.Length + Slots.Length) * 4L) + (Domains.Length * 2L);

    /// <summary>The sets of these documents, and for each document the numbers of its own.</summary>
    public static (FacetSets Sets, FacetRow[] Rows) Of(IReadOnlyList<FacetValues> documents)
    {
        var (languages, groups, slots, domains) = (new Dictionary<ulong, int>(), new Dictionary<uint, int>(), new Dictionary<uint, int>(), new Dictionary<ushort, int>());
        var rows = new FacetRow[documents.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var values = documents[i];
            rows[i] = new FacetRow(
                Number(languages, values.Languages), Number(groups, values.Groups), Number(slots, values.Slots), (ushort)Number(domains, values.Domains),
                values.Cost, values.Visit);
        }

        return (new FacetSets(Sets(languages), Sets(groups), Sets(slots), Sets(domains)), rows);
    }

    private static int Number<T>(Dictionary<T, int> numbers, T set)
        where T : notnull
    {
        if (!numbers.TryGetValue(set, out var number))
            numbers.Add(set, number = numbers.Count);
        return number;
    }

    private static T[] Sets<T>(Dictionary<T, int> numbers)
        where T : notnull => [.. numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
}
