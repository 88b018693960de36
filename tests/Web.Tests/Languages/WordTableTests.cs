using System.Text.RegularExpressions;
using SocialeKaart.Geo;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.Reports;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Languages;

namespace SocialeKaart.Web.Tests.Languages;

public sealed partial class WordTableTests
{
    private static readonly WordTable Table = WordTable.Load();

    public static TheoryData<string> Others => [.. Language.Known.Where(language => language != Language.Dutch).Select(language => language.Code)];

    /// <summary>What the data files of the domain say to people; all other files hold what the sources ask for.</summary>
    public static TheoryData<string> FilesOfNames =>
        ["woorden/behoeften.csv", "woorden/doelgroepen.csv", "woorden/hulplijnen.csv", "woorden/onderwerpen.csv", "woorden/talen.csv"];

    public static TheoryData<string> FilesOfSentences => [.. WordTable.Files.Except(FilesOfNames.Select(row => row.Data))];

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_name_of_the_domain_is_there_in_every_language(string language) =>
        Assert.Empty(Names().Except(Table.Known(language)));

    [Theory]
    [MemberData(nameof(Others))]
    public void A_number_or_a_place_for_a_value_is_never_lost_in_translation(string language) =>
        Assert.All(Table.Known(language), dutch => Assert.Equal(Fixed(dutch), Fixed(Table.Find(language, dutch)!)));

    [Theory]
    [MemberData(nameof(Others))]
    public void A_sentence_is_written_in_the_letters_of_its_language(string language) =>
        Assert.All(Table.Known(language).Select(dutch => Table.Find(language, dutch)!), said => Assert.True(InLettersOf(language, said), said));

    [Theory]
    [MemberData(nameof(FilesOfNames))]
    public void No_row_translates_a_name_that_is_gone(string file) =>
        Assert.Empty(EmbeddedTable.Rows(typeof(WordTable).Assembly, file).Select(row => row[Language.Dutch.Code]).Except(Names()));

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_sentence_that_the_site_asks_for_is_there_in_every_language(string language) =>
        Assert.Empty(Asked().Except(Table.Known(language)));

    [Theory]
    [MemberData(nameof(FilesOfSentences))]
    public void No_row_translates_a_sentence_that_nobody_asks_for(string file) =>
        Assert.Empty(EmbeddedTable.Rows(typeof(WordTable).Assembly, file).Select(row => row[Language.Dutch.Code]).Except(Asked()));

    /// <summary>What the sources of the site ask for by <c>T("…")</c> and <c>Html("…")</c>, the names of days and their parts, and the reasons of a report.</summary>
    private static HashSet<string> Asked()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Root(new(AppContext.BaseDirectory)), "src", "Web"), "*.cs*", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        var asked = files.SelectMany(file => Asking().Matches(File.ReadAllText(file))).Select(match => match.Groups["dutch"].Value).ToHashSet();
        Assert.NotEmpty(asked);
        asked.UnionWith(Enum.GetNames<WeekDays>().Concat(Enum.GetNames<DayPart>()).Select(name => name.ToLowerInvariant()).Where(name => Table.Find("en", name) is not null));
        asked.UnionWith(Enum.GetValues<ReportReason>().Select(ReportWords.Of));
        return asked;
    }

    private static string Root(DirectoryInfo at) => File.Exists(Path.Combine(at.FullName, "SocialeKaart.sln")) ? at.FullName : Root(at.Parent!);

    [GeneratedRegex("(?<![\\w])(?:T|Html)\\(\"(?<dutch>[^\"\\\\]+)\"")]
    private static partial Regex Asking();

    /// <summary>What the data files say to people: subjects, groups, languages, needs, lines and topics of a crisis.</summary>
    private static IEnumerable<string> Names()
    {
        var (thesaurus, lines) = (Thesaurus.Load(), CrisisLines.Load());
        return thesaurus.Domains.SelectMany(domain => new[] { domain.Label, domain.Explanation })
            .Concat(thesaurus.Concepts.Select(concept => concept.Label))
            .Concat(ChoiceList.TargetGroups.All.Select(choice => choice.Label))
            .Concat(ChoiceList.Languages.All.Select(choice => choice.Label))
            .Concat(lines.All.SelectMany(line => new[] { line.Name == line.Number ? "" : line.Name, line.Heading, line.Text, line.Cost }))
            .Concat(new CrisisCheck(lines, TimeProvider.System).Topics.SelectMany(topic => new[] { topic.Heading, topic.Text }))
            .Where(name => name.Length > 0).Distinct();
    }

    // A word is of one alphabet: a Latin "i" in a Ukrainian word looks right, and no search finds it. A Dutch word may stand beside it.
    // Of a pattern of .NET for a date, and of punctuation, nothing has letters.
    private static bool InLettersOf(string language, string said) => !Word().IsMatch(said) || (!MixedWord().IsMatch(said) && language switch
    {
        "ar" => Arabic().IsMatch(said) && !Cyrillic().IsMatch(said),
        "uk" => Cyrillic().IsMatch(said) && !Arabic().IsMatch(said) && !Russian().IsMatch(said),
        _ => !Arabic().IsMatch(said) && !Cyrillic().IsMatch(said),
    });

    [GeneratedRegex(@"\b(?!d+\b|M+\b|y+\b)\p{L}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{IsArabic}")]
    private static partial Regex Arabic();

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();

    [GeneratedRegex("[ыэъёЫЭЪЁ]")]
    private static partial Regex Russian();

    [GeneratedRegex(@"[A-Za-z]\p{IsCyrillic}|\p{IsCyrillic}[A-Za-z]")]
    private static partial Regex MixedWord();

    // Numbers may move to another place in the sentence.
    private static IEnumerable<string> Fixed(string text) => Numbers().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}|\d[\d -]*\d|\d")]
    private static partial Regex Numbers();
}
