namespace SocialeKaart.Indexer.Judging;

/// <summary>
/// Measures an order against judgments, with the usual definitions (Järvelin and Kekäläinen 2002 for discounted gain).
/// A listing is good from grade 2.
/// </summary>
public static class Relevance
{
    /// <summary>How deep nDCG and MRR look.</summary>
    public const int Top = 10;

    /// <summary>How deep recall looks.</summary>
    public const int Reach = 20;

    private const int Good = 2;

    /// <summary>The score of one answer. A query without a good listing has nothing to recall: then recall and rank are 1 when nothing was promised.</summary>
    /// <param name="found">Listing ids, best first.</param>
    /// <param name="grades">The judgments.</param>
    public static RelevanceScore Of(IReadOnlyList<string> found, IReadOnlyDictionary<string, int> grades)
    {
        var ideal = Gain(grades.Values.OrderDescending());
        var good = grades.Count(g => g.Value >= Good);
        var first = found.Take(Top).TakeWhile(id => Grade(grades, id) < Good).Count();
        var rank = first < Math.Min(Top, found.Count) ? 1.0 / (first + 1) : 0;
        return new(
            ideal == 0 ? 1 : Gain(found.Select(id => Grade(grades, id))) / ideal,
            good == 0 ? 1 : rank,
            good == 0 ? 1 : found.Take(Reach).Count(id => Grade(grades, id) >= Good) / (double)good);
    }

    private static int Grade(IReadOnlyDictionary<string, int> grades, string id) => grades.GetValueOrDefault(id);

    private static double Gain(IEnumerable<int> grades) =>
        grades.Take(Top).Select((grade, at) => (Math.Pow(2, grade) - 1) / Math.Log2(at + 2)).Sum();
}
