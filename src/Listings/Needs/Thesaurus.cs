using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace SocialeKaart.Listings.Needs;

/// <summary>
/// The needs people have and the words for them. Read once from two data files that people edit (behoeften.csv, leefdomeinen.csv);
/// both tagging and searching use it.
/// </summary>
public sealed class Thesaurus
{
    private readonly Dictionary<string, Concept> byCode;
    private readonly Dictionary<string, Concept> byLabel;
    private readonly ILookup<string, Concept> narrower;

    private Thesaurus(IReadOnlyList<Concept> concepts, IReadOnlyList<LifeDomain> domains, string hash)
    {
        (Concepts, Domains, Hash) = (concepts, domains, hash);
        byCode = concepts.ToDictionary(c => c.Code, StringComparer.Ordinal);
        byLabel = [];
        foreach (var concept in concepts)
        {
            foreach (var label in concept.AllLabels)
                byLabel[LabelKey.Of(label)] = concept;
        }

        narrower = concepts.SelectMany(c => c.Broader, (c, broader) => (c, broader)).ToLookup(p => p.broader, p => p.c, StringComparer.Ordinal);
    }

    /// <summary>Every concept, in the order of the file.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>The twelve leefdomeinen, in order.</summary>
    public IReadOnlyList<LifeDomain> Domains { get; }

    /// <summary>Changes with every edit of the files: part of the index stamp.</summary>
    public string Hash { get; }

    /// <summary>Every concept by its code.</summary>
    public IReadOnlyDictionary<string, Concept> ByCode => byCode;

    /// <summary>The files that come with the program.</summary>
    /// <exception cref="ThesaurusRefusedException">They are not right: cannot happen in a tested build.</exception>
    public static Thesaurus Load() => Read(Embedded("behoeften.csv"), Embedded("leefdomeinen.csv"), Embedded("anderstalig.csv"));

    /// <summary>Reads and checks the text of the files; <paramref name="foreign"/> may be left out.</summary>
    /// <exception cref="ThesaurusRefusedException">A reference that leads nowhere, a label under two concepts, a circle, a wrong value.</exception>
    public static Thesaurus Read(string needs, string domains, string foreign = "")
    {
        var reader = new ThesaurusReader();
        var words = reader.Foreign(foreign);
        var (concepts, rows) = (reader.Concepts(needs, words), reader.Domains(domains));
        var faults = reader.Faults.Concat(ThesaurusCheck.Faults(concepts, rows, words.Keys)).ToList();
        if (faults.Count > 0)
            throw new ThesaurusRefusedException(faults);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(needs + "\0" + domains + "\0" + foreign));
        return new Thesaurus(concepts, rows, Convert.ToHexStringLower(hash.AsSpan(0, 8)));
    }

    /// <summary>The concept with a code; null when unknown.</summary>
    public Concept? FindByCode(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The concept that carries a label, other word or jargon, case and diacritics folded; null when none does.</summary>
    public Concept? FindByLabel(string label) => byLabel.GetValueOrDefault(LabelKey.Of(label));

    /// <summary>The concepts directly below one, in the order of the file.</summary>
    public IEnumerable<Concept> Narrower(Concept concept) => narrower[concept.Code];

    private static string Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The embedded file {name} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
