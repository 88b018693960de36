using System.Text.RegularExpressions;

namespace SocialeKaart.Web.Tests.Readability;

/// <summary>Takes Dutch text apart into sentences and words, as a reader meets them.</summary>
internal static partial class Sentences
{
    /// <summary>The sentences. What follows a colon counts as a new one: a reader rests there.</summary>
    public static IEnumerable<string> Of(string text) => Ends().Split(text).Where(sentence => Words(sentence).Any());

    /// <summary>The words: whatever holds a letter or a digit. A telephone number is one word, however it is grouped.</summary>
    public static IEnumerable<string> Words(string sentence) =>
        NumberGaps().Replace(sentence, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit));

    /// <summary>The parts of words that are only letters, for judging how long a word is; addresses of mail and web have none.</summary>
    public static IEnumerable<string> LetterRuns(string sentence) =>
        Words(sentence).Where(word => !Addresses().IsMatch(word)).SelectMany(word => Letters().Matches(word)).Select(run => run.Value);

    [GeneratedRegex(@"(?<=[.!?:…][”’)]?)\s+")]
    private static partial Regex Ends();

    [GeneratedRegex(@"(?<=\d) (?=\d)")]
    private static partial Regex NumberGaps();

    [GeneratedRegex(@"@|/|\p{L}\.\p{L}")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();
}
