using System.Numerics;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Indexer.Correcting;

/// <summary>The likeliest word of some lists for one that was misspelt: by letters (two swapped count once) and by ear, whichever is nearer.</summary>
internal static class WordCorrector
{
    /// <summary>The best guess.</summary>
    /// <param name="typed">Small and folded, Latin letters only.</param>
    /// <param name="lists">Words to choose from, each with what speaks against it (a cost) by number; <see cref="double.PositiveInfinity"/> refuses a word.</param>
    public static WordGuess Best(ReadOnlySpan<char> typed, params IReadOnlyCollection<(SpellingList Words, Func<int, double> Against)> lists)
    {
        Span<char> room = stackalloc char[WordTokenizer.LongestFolded * 2];
        var key = room[..ByEar.Key(typed, room)];
        var (sounds, most) = (SpellingList.SoundsOf(key), Ranking.FarthestCorrection(typed.Length));
        var (best, cost) = ("", double.PositiveInfinity);
        foreach (var (words, against) in lists)
        {
            for (var word = 0; word < words.Count; word++)
            {
                if (BitOperations.PopCount(words.Sounds(word) ^ sounds) > 2 * (int)most || Math.Abs(words.Key(word).Length - key.Length) > most)
                    continue;
                var here = Cost(typed, key, words, word, most);
                if (here > most || (here += against(word)) >= cost)
                    continue;
                (best, cost) = (words.Word(word).ToString(), here);
            }
        }

        return best.Length == 0 ? WordGuess.None : new WordGuess(best, cost);
    }

    private static double Cost(ReadOnlySpan<char> typed, ReadOnlySpan<char> key, SpellingList words, int word, double most)
    {
        var limit = (int)most;
        double letters = EditDistance.Between(typed, words.Word(word), limit);
        var ear = EditDistance.Between(key, words.Key(word), limit) + Ranking.ByEarCost;
        var cost = Math.Min(letters, ear);
        return key[0] == words.Key(word)[0] ? cost : cost + Ranking.OtherFirstSoundCost;
    }
}
