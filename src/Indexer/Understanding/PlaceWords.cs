using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;
using SocialeKaart.Indexer.Analysis;

namespace SocialeKaart.Indexer.Understanding;

/// <summary>
/// Finds the place in "wandelen in Vaals", "kienen Eijsden" and "koffie 6431". A name that is also a plain word ("Beek", "Heide") is a
/// place only after a word that says so; what someone filled in as place goes before a name without such a word.
/// </summary>
internal sealed class PlaceWords(DutchWords dutch, NeedRecogniser recogniser)
{
    private const int LongestName = 4;

    /// <summary>The place these words name, and marks them; null when they name none.</summary>
    /// <param name="words">The question.</param>
    /// <param name="places">The table of the generation that is asked.</param>
    /// <param name="filledIn">What the person gave as place apart from the words.</param>
    public Place? Find(IReadOnlyList<QueryWord> words, PlaceTable places, Place? filledIn)
    {
        for (var first = 0; first < words.Count; first++)
        {
            var said = first > 0 && Says(words[first - 1].Written);
            if (filledIn is not null && !said)
                continue;
            for (var count = Math.Min(LongestName, words.Count - first); count > 0; count--)
            {
                if (PlaceAt(words, first, count, said, places) is not { } place)
                    continue;
                Mark(words, first, count);
                return place;
            }
        }

        return null;
    }

    /// <summary>Marks the name, and what led to it: in "omgeving Vaals" and "in de buurt van Vaals" nobody looks for an omgeving or a buurt.</summary>
    private static void Mark(IReadOnlyList<QueryWord> words, int first, int count)
    {
        for (var i = first; i < first + count; i++)
            words[i].IsPlace = true;
        for (var i = first - 1; i >= 0 && (!words[i].Scores || Says(words[i].Written)); i--)
            words[i].IsPlace = words[i].Scores;
    }

    private Place? PlaceAt(IReadOnlyList<QueryWord> words, int first, int count, bool said, PlaceTable places)
    {
        var name = string.Join(' ', Enumerable.Range(first, count).Select(i => words[i].Written));
        if (Postcode.TryParse(name, out var postcode))
            return places.FindPostcode(postcode);
        if (count == 1 && (!words[first].Scores || (!said && IsPlain(name))))
            return null;
        return places.FindExactly(name);
    }

    private bool IsPlain(string word) => dutch.Knows(word) || recogniser.Knows(DutchStem.Of(word, stackalloc char[WordTokenizer.LongestFolded]));

    private static bool Says(string word) => word is "in" or "te" or "rond" or "omgeving" or "nabij" or "gemeente" or "wijk" or "buurt" or "regio";
}
