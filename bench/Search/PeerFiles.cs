using System.Globalization;
using SocialeKaart.Indexer.Documents;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Bench.Search;

/// <summary>
/// The documents and questions as every peer reads them, taken out of our own index: two files with tabs between the cells.
/// bench/peers/README.md says what stands in them.
/// </summary>
internal static class PeerFiles
{
    /// <summary>The documents.</summary>
    public const string Documents = "documents.tsv";

    /// <summary>The questions.</summary>
    public const string Questions = "questions.tsv";

    /// <summary>Writes both.</summary>
    public static void Write(string folder, SegmentedGeneration index, IEnumerable<MatchRule> questions)
    {
        WriteDocuments(Path.Combine(folder, Documents), index.Residents.Base.Segment);
        File.WriteAllLines(Path.Combine(folder, Questions), questions.Select(Line));
    }

    private static void WriteDocuments(string path, Segment segment)
    {
        var words = new Inverted(segment.TermPostings, segment.Count);
        var needs = new Inverted(segment.NeedPostings, segment.Count);
        using var to = new StreamWriter(path);
        to.WriteLine(string.Join(' ', PeerFacets.All.Select(f => Text($"{f.Name}:{f.Bits}"))));
        for (var document = 0; document < segment.Count; document++)
        {
            to.Write(Point(segment.Values.Rows[document]));
            to.Write('\t');
            to.Write(string.Join(',', PeerFacets.Of(segment.Values, document)));
            to.Write('\t');
            to.Write(string.Join(' ', words[document].Select(w => Text($"{Word(segment.Terms[w.Term].ToString())}:{w.Weight}"))));
            to.Write('\t');
            to.WriteLine(string.Join(' ', needs[document].Select(n => Text($"n{n.Term}"))));
        }
    }

    private static string Line(MatchRule rule)
    {
        var (place, radius) = (rule.Request.Where!.Point, rule.Request.RadiusMetres);
        return string.Join(
            '\t',
            Text($"{place.X:r} {place.Y:r} {radius}"),
            string.Join(',', PeerFacets.Of(rule.Request)),
            string.Join(' ', rule.Words.Select(set => string.Join('+', set.Select(Word)))),
            string.Join(' ', rule.Needs.Select(n => Text($"n{n.Concept}:{n.Weight:r}"))));
    }

    /// <summary>Empty for what does not depend on a place.</summary>
    private static string Point(in DocumentRow row) => row.Has(DocumentTraits.Placeless) ? "" : Text($"{row.X:r} {row.Y:r}");

    /// <summary>The term of a whole name holds spaces and a sign of our own: one word for a peer, of signs that every tokenizer keeps.</summary>
    private static string Word(string term) => term.Replace(' ', '0').Replace(NameTerms.Mark, '0');

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
