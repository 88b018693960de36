namespace SocialeKaart.Web.Tests.Readability;

/// <summary>
/// The reading ease of a Dutch text: 206.84 - 0.93 × words per sentence - 77 × syllables per word. W.H. Douma, "De leesbaarheid van
/// landbouwbladen", Wageningen 1960, after R. Flesch. From 80 up is easy, below 60 hard. It only counts, so it is a hint and no bar:
/// what fails a text are the rules of <see cref="WritingRules"/>.
/// </summary>
internal static class FleschDouma
{
    /// <summary>The score of these texts together; null when they hold no word. Numbers have no syllables and are left out.</summary>
    public static double? Of(IEnumerable<WrittenText> texts)
    {
        var sentences = texts.SelectMany(text => Sentences.Of(text.Words)).ToList();
        var words = sentences.SelectMany(Sentences.Words).Where(word => word.Any(char.IsLetter)).ToList();
        if (words.Count == 0)
            return null;
        var syllables = words.Sum(DutchSyllables.Count);
        return 206.84 - (0.93 * words.Count / sentences.Count) - (77.0 * syllables / words.Count);
    }
}
