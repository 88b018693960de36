using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.Crisis;

/// <summary>
/// Recognises a person in need in what they type. Phrases, topics and lines are data. It adds to the results, it never replaces them;
/// callers must not log, count or keep what it finds. Safe to share between threads.
/// </summary>
public sealed class CrisisCheck
{
    /// <summary>Only this many characters are read; a longer text cannot be a question.</summary>
    public const int LongestText = 20_000;

    private readonly CrisisLines lines;
    private readonly TimeProvider clock;
    private readonly List<CrisisTopic> topics;
    private readonly CrisisVocabulary vocabulary;
    private readonly CrisisMatcher matcher;

    /// <summary>Loads the tables; takes some milliseconds. Throws <see cref="InvalidDataException"/> when one is broken.</summary>
    public CrisisCheck(CrisisLines lines, TimeProvider clock)
    {
        this.lines = lines;
        this.clock = clock;
        topics = [.. EmbeddedRows.Read("crisis-onderwerpen.csv").Select(Topic).OrderBy(topic => topic.Level)];
        if (topics.SelectMany(topic => topic.Lines).FirstOrDefault(code => lines.Find(code) is null) is { } missing)
            throw new InvalidDataException($"crisis-onderwerpen.csv: no line \"{missing}\" in hulplijnen.csv");

        var classes = new CrisisWordClasses();
        var phrases = new CrisisPhraseReader(topics, classes).ReadAll();
        matcher = new CrisisMatcher(phrases, classes.Number(["<ik>"]), classes.Number(["<ik>", "<mij>"]), topics.Count);
        vocabulary = new CrisisVocabulary(classes);
    }

    /// <summary>All a person may be in, the most urgent first: what can be said to them.</summary>
    public IReadOnlyList<CrisisTopic> Topics => topics;

    /// <summary>The most urgent thing in a text with the lines that answer now, or null. Never throws, whatever was typed.</summary>
    public CrisisFinding? Check(string? what)
    {
        if (string.IsNullOrWhiteSpace(what))
            return null;

        var found = matcher.Find(CrisisText.Of(what.Length > LongestText ? what[..LongestText] : what, vocabulary));
        if (found.Count == 0)
            return null;

        var (number, language) = found.First();
        var topic = topics[number];
        var now = clock.GetUtcNow();
        var today = DutchTime.Day(now);
        return new CrisisFinding
        {
            Level = topic.Level,
            Topic = topic.Code,
            Heading = topic.Heading,
            Text = topic.Text,
            Lines = lines.For(today).Choose(topic.Lines, now),
            Je = topic.Je,
            NeedsQuickExit = topic.QuickExit,
            Language = language,
        };
    }

    private static CrisisTopic Topic(Dictionary<string, string> row) => new(
        row["onderwerp"],
        Enum.Parse<CrisisLevel>(row["niveau"], ignoreCase: true),
        row["je"] == "ja",
        row["snel_weg"] == "ja",
        row["lijnen"].Split('|'),
        row["kop"],
        row["tekst"]);
}
