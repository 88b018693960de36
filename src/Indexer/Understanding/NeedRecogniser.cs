using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Understanding;

/// <summary>
/// Finds need phrases, longest first from left to right. Stop words in between do not matter ("hulp met de formulieren" is "hulp bij
/// formulieren"), unless they are the phrase, or are what tells two needs apart. A compound counts as one word and as its parts:
/// "boodschappen dienst" is "boodschappendienst". Safe for many threads.
/// </summary>
internal sealed class NeedRecogniser
{
    private static readonly HashSet<string> WeakWritten = [.. EmbeddedWords.Read("zwakke-woorden.txt")];
    private static readonly HashSet<string> Weak = [.. WeakWritten.Select(word =>
        DutchStem.Of(word, stackalloc char[WordTokenizer.LongestFolded]).ToString())];

    private readonly StringTable words;
    private readonly PhraseTrie literal = new();
    private readonly PhraseTrie bare = new();
    private readonly LabelBags bags;

    /// <summary>Knows the labels of a thesaurus through this chain.</summary>
    public NeedRecogniser(Thesaurus thesaurus, Analyzer analyzer, WordForms forms)
    {
        var growing = new GrowingStrings();
        var tokens = new TokenList();
        var loose = new List<(int[] Words, int Concept)>();
        foreach (var concept in thesaurus.Concepts)
        {
            foreach (var label in concept.AllLabels)
            {
                analyzer.Analyze(label, tokens);
                Learn(tokens, forms, growing, concept.Ordinal, loose);
            }
        }

        words = growing.ToTable();
        bags = new LabelBags(loose);
    }

    /// <summary>True for a word that alone, in running text, says nothing of a need: "alleen op dinsdag" is not about loneliness.</summary>
    public static bool IsWeak(string word) => WeakWritten.Contains(word);

    /// <summary>True when some label holds a word with this stem.</summary>
    public bool Knows(ReadOnlySpan<char> stem) => words.Find(stem) >= 0;

    /// <summary>A word in the numbers used here.</summary>
    public NeedWord WordOf(WordForm form, bool scores) =>
        new(words.Find(form.Stem), [.. form.KnownParts(part => Knows(part)).Select(p => words.Find(p.Stem))], scores);

    /// <summary>Finds the needs a running text of a listing speaks of.</summary>
    /// <param name="text">The words in the numbers used here, stop words among them.</param>
    /// <param name="tokens">The same words as they are written.</param>
    /// <param name="shortest">Words a phrase must have at least. A single weak word never says anything.</param>
    /// <param name="into">Holds the matches and nothing else.</param>
    public void Hear(IReadOnlyList<NeedWord> text, TokenList tokens, int shortest, List<NeedMatch> into)
    {
        into.Clear();
        Find(text, tokens.Written, loosely: false, into);
        into.RemoveAll(match => match.Words < shortest || (match.Words == 1 && IsWeak(tokens.Written(match.First, match.Last))));
    }

    /// <summary>Adds what it finds to a list.</summary>
    /// <param name="text">The words, stop words among them.</param>
    /// <param name="written">Gives the words of a stretch as they were written, folded, with single spaces: asked when one stem has two meanings.</param>
    /// <param name="loosely">
    /// As people ask: a word that is no need by itself may stand inside a phrase ("huur deze maand niet betalen"), and words that no phrase
    /// took may be a label in any order.
    /// </param>
    /// <param name="into">Takes the matches.</param>
    public void Find(IReadOnlyList<NeedWord> text, Func<int, int, string> written, bool loosely, List<NeedMatch> into)
    {
        var walk = new PhraseWalk(literal, bare, text, written, loosely);
        for (var i = 0; i < text.Count; i++)
        {
            var best = walk.LongestFrom(i);
            if (best.Concepts.Length == 0)
                continue;
            into.Add(best);
            i = best.Last;
        }

        if (loosely)
            FindLoose(text, into);
    }

    /// <summary>Two words that say more together than one of them did alone: "huur … betalen" goes before "huur".</summary>
    private void FindLoose(IReadOnlyList<NeedWord> text, List<NeedMatch> into)
    {
        var loose = new List<NeedMatch>();
        bags.Find([.. text.Select((word, i) => word.Scores && !into.Exists(m => m.Words > 1 && m.First <= i && i <= m.Last) ? word.Number : -1)], loose);
        into.RemoveAll(one => one.Words == 1 && loose.Exists(l => l.Words > 1 && l.Holds(text[one.First].Number)));
        into.AddRange(loose);
    }

    private void Learn(TokenList tokens, WordForms forms, GrowingStrings growing, int concept, List<(int[] Words, int Concept)> loose)
    {
        var all = Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Length > 0)
            .Select(i => (Form: forms.Of(tokens.Letters(i)), tokens[i].Scores)).ToList();
        if (all.Count == 0)
            return;
        var label = new PhraseLabel(concept, string.Join(' ', Enumerable.Range(0, tokens.Count).Select(i => tokens.Letters(i).ToString())));
        literal.Add(all.Select(w => growing.NumberOf(w.Form.Stem)), label, 0);
        var scoring = all.Where(w => w.Scores).Select(w => w.Form).ToList();
        if (scoring.Count == 0)
            return;
        var dropped = all.Count - scoring.Count;

        // "heb niemand" must not make "niemand" a need: a word that means it by itself stands there by itself.
        if (scoring.Count == 1 && dropped > 0)
            return;
        bare.Add(scoring.Select(w => growing.NumberOf(w.Stem)), label, dropped);
        var telling = scoring.Where(w => !Weak.Contains(w.Stem)).Select(w => growing.NumberOf(w.Stem)).Distinct().ToArray();
        if (telling.Length > 1)
            loose.Add((telling, concept));
        if (scoring.Any(w => w.Parts.Count > 0))
            bare.Add(scoring.SelectMany(w => w.Parts.Count > 0 ? w.Parts : [w]).Select(w => growing.NumberOf(w.Stem)), label, dropped);
    }
}
