using System.Numerics;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Indexer.Correcting;

/// <summary>The likeliest word of some lists for one that was misspelt: by letters (two swapped count once) and by ear, whichever is nearer.</summary>
internal static class WordCorrector
{
    /// <summary>Fewer sounds are no word: "qqqqqq" is not "kcc", though both sound as one k.</summary>
    private const int FewestSounds = 3;

    /// <summary>More letters than this do not go unheard: "psigies" is two shorter than "psychisch".</summary>
    private const int MostSilent = 3;

    /// <summary>Nothing speaks more for a word than that it is of the thesaurus.</summary>
    private const double MostInFavour = Ranking.ThesaurusWordCost;

    /// <summary>The best guess.</summary>
    /// <param name="typed">Small and folded, Latin letters only.</param>
    /// <param name="lists">Words to choose from, each with what speaks against it (a cost) by number; <see cref="double.PositiveInfinity"/> refuses a word.</param>
    public static WordGuess Best(ReadOnlySpan<char> typed, params IReadOnlyCollection<(SpellingList Words, Func<int, double> Against)> lists)
    {
        Span<char> room = stackalloc char[WordTokenizer.LongestFolded * 2];
        var key = room[..ByEar.Key(typed, room)];
        var (letters, sounds, most) = (SpellingList.BitsOf(typed), SpellingList.BitsOf(key), Ranking.FarthestCorrection(typed.Length));
        var limit = (int)most;
        var mayBeHeard = key.Length >= FewestSounds;
        var (best, cost) = ("", double.PositiveInfinity);
        foreach (var (words, against) in lists)
        {
            for (var word = 0; word < words.Count; word++)
            {
                // Two letters swapped may be another sound altogether ("kleidng"), so either likeness is enough to look closer.
                var spelt = IsNear(words.Letters(word), letters, limit);
                var heard = mayBeHeard && IsNear(words.Sounds(word), sounds, limit) && Math.Abs(words.Word(word).Length - typed.Length) <= MostSilent;
                if (!spelt && !heard)
                    continue;
                var here = Math.Min(Cost(typed, words.Word(word), limit, spelt), Cost(key, words.Key(word), limit, heard) + Ranking.ByEarCost);
                here += key[0] == words.Key(word)[0] ? 0 : Ranking.OtherFirstSoundCost;
                if (here > most || here + MostInFavour >= cost || (here += against(word)) >= cost)
                    continue;
                (best, cost) = (words.Word(word).ToString(), here);
                // What differs more than this can no longer win, so nobody has to count how much more.
                limit = Math.Min(limit, (int)(cost - MostInFavour));
            }
        }

        return best.Length == 0 ? WordGuess.None : new WordGuess(best, cost);
    }

    private static double Cost(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int limit, bool isNear) =>
        isNear ? EditDistance.Between(one, other, limit) : double.PositiveInfinity;

    /// <summary>False when more letters (or sounds) differ than so many changes can explain.</summary>
    private static bool IsNear(uint one, uint other, int changes) => BitOperations.PopCount(one ^ other) <= 2 * changes;
}
