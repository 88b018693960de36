namespace SocialeKaart.Listings.Needs;

/// <summary>Whether the concepts agree with each other.</summary>
internal static class ThesaurusCheck
{
    /// <summary>One Dutch sentence per fault.</summary>
    public static IEnumerable<string> Faults(IReadOnlyList<Concept> concepts, IReadOnlyList<LifeDomain> domains, IEnumerable<string> translated)
    {
        var codes = concepts.Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        var numbers = domains.Select(d => d.Number).ToHashSet();
        return Rows(concepts, codes, numbers).Concat(DoubleLabels(concepts)).Concat(Circles(concepts))
            .Concat(translated.Where(code => !codes.Contains(code)).Select(code => $"De woorden in andere talen horen bij '{code}', maar die behoefte bestaat niet."));
    }

    private static IEnumerable<string> Rows(IReadOnlyList<Concept> concepts, HashSet<string> codes, HashSet<int> numbers)
    {
        foreach (var same in concepts.CountBy(c => c.Code, StringComparer.Ordinal).Where(c => c.Value > 1))
            yield return $"De code '{same.Key}' staat er {same.Value} keer in.";
        foreach (var concept in concepts)
        {
            if (concept.Label.Length == 0)
                yield return $"'{concept.Code}' heeft geen label.";
            if (!numbers.Contains(concept.Domain))
                yield return $"'{concept.Code}' hoort bij leefdomein {concept.Domain}, maar dat bestaat niet.";
            foreach (var reference in concept.Broader.Concat(concept.Related).Where(r => !codes.Contains(r)))
                yield return $"'{concept.Code}' verwijst naar '{reference}', maar die bestaat niet.";
            if (concept.Broader.Concat(concept.Related).Contains(concept.Code))
                yield return $"'{concept.Code}' verwijst naar zichzelf.";
        }
    }

    private static IEnumerable<string> DoubleLabels(IReadOnlyList<Concept> concepts) =>
        from label in concepts.SelectMany(c => c.AllLabels.Select(l => (Key: LabelKey.Of(l), c.Code))).Distinct()
        group label.Code by label.Key into codes
        where codes.Count() > 1
        select $"'{codes.Key}' staat bij meer dan één behoefte: {string.Join(", ", codes)}.";

    private static IEnumerable<string> Circles(IReadOnlyList<Concept> concepts)
    {
        var broader = concepts.DistinctBy(c => c.Code).ToDictionary(c => c.Code, c => c.Broader, StringComparer.Ordinal);
        return broader.Keys.Where(code => Reaches(code, code, broader, [])).Select(code => $"'{code}' is via 'breder' breder dan zichzelf.");
    }

    private static bool Reaches(string from, string goal, Dictionary<string, IReadOnlyList<string>> broader, HashSet<string> seen) =>
        broader.GetValueOrDefault(from, []).Any(next => next == goal || (seen.Add(next) && Reaches(next, goal, broader, seen)));
}
