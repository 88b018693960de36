using System.Diagnostics;
using System.Text;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Crisis;

public sealed class CrisisCheckTests
{
    private static readonly CrisisCheck Check = new(CrisisLines.Load(), new FixedClock());

    public static TheoryData<string, string, string> True_phrases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var fields in Rows("waar.csv"))
            data.Add(fields[0], fields[1], fields[2]);
        return data;
    }

    public static TheoryData<string> Traps()
    {
        var data = new TheoryData<string>();
        foreach (var fields in Rows("vals.csv"))
            data.Add(fields[0]);
        return data;
    }

    [Theory]
    [MemberData(nameof(True_phrases))]
    public void A_person_in_need_is_recognised(string typed, string level, string topic)
    {
        var finding = Check.Check(typed);

        Assert.Equal($"{level} {topic}", finding is null ? "nothing" : $"{finding.Level.ToString().ToLowerInvariant()} {finding.Topic}");
    }

    [Theory]
    [MemberData(nameof(Traps))]
    public void An_ordinary_question_raises_no_alarm(string typed) => Assert.Null(Check.Check(typed)?.Topic);

    [Fact]
    public void Both_sets_are_large_enough_to_mean_something()
    {
        Assert.True(Rows("waar.csv").Count >= 80);
        Assert.True(Rows("vals.csv").Count >= 80);
    }

    [Theory]
    [InlineData("ik w\u200Bil d\u00ADood")]
    [InlineData("ＩＫ ＷＩＬ ＤＯＯＤ")]
    [InlineData("ik   wil\t\tdood")]
    [InlineData("…ik…wil…dood…")]
    [InlineData("ik wil d\u0336o\u0336o\u0336d\u0336")]
    public void Odd_letters_hide_nothing(string typed) => Assert.Equal("zelfdoding", Check.Check(typed)?.Topic);

    [Theory]
    [InlineData("de buren, elke nacht gillen")]
    [InlineData("gillen elke nacht bij de buren")]
    public void It_does_not_matter_what_is_said_first(string typed) => Assert.Equal("geweld-omstander", Check.Check(typed)?.Topic);

    [Theory]
    [InlineData("vacature crisisdienst bellen", null)]
    [InlineData("vacature crisisdienst bellen want ik hoor stemmen", "op")]
    public void Someone_who_looks_for_a_course_or_work_is_left_alone_unless_they_speak_of_themselves(string typed, string? topic) =>
        Assert.Equal(topic, Check.Check(typed)?.Topic);

    [Theory]
    [InlineData("hij sjleit mich", "geweld")]
    [InlineData("waar kan ik vanacht slape", "geen-bed")]
    [InlineData("ik wiel nit meer leeve", "zelfdoding")]
    [InlineData("politsie nuw mijn man wurcht mij", "geweld")]
    public void Words_are_heard_as_they_sound(string typed, string topic) => Assert.Equal(topic, Check.Check(typed)?.Topic);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\uD83D ik \uFFFF\uFFFE\uFDD0")]
    [InlineData("\0\u0001\u202E\u2066")]
    public void Nothing_typed_can_break_it(string? typed) => Assert.Null(Check.Check(typed));

    [Fact]
    public void Ten_thousand_characters_of_anything_take_a_moment()
    {
        var every = new StringBuilder();
        for (var value = 1; every.Length < 200_000; value += 5)
            every.Append((char)value).Append(value % 7 == 0 ? " " : "");
        var texts = Enumerable.Range(0, 18).Select(i => every.ToString(i * 10_000, 10_000))
            .Append(string.Concat(Enumerable.Repeat("ik wil ", 1_500))[..10_000])
            .Append(string.Concat(Enumerable.Repeat("mijn man ", 1_200))[..10_000])
            .Append(new string('a', 10_000))
            .Append("ik" + string.Concat(Enumerable.Repeat("wilniet", 1_400)))
            .Append(string.Concat(Enumerable.Repeat("a\u0301\u0302\u0303", 2_500)));
        Check.Check("warm");

        foreach (var text in texts)
        {
            var watch = Stopwatch.StartNew();
            Check.Check(text);
            // Some milliseconds when measured; the bound only has to tell that from an explosion, on a busy machine too.
            Assert.True(watch.ElapsedMilliseconds < 5_000, $"{watch.ElapsedMilliseconds} ms for {text[..20]}");
        }
    }

    [Fact]
    public void A_cry_in_a_long_story_is_heard()
    {
        var story = string.Concat(Enumerable.Repeat("Vandaag ging ik naar de markt en daarna koffie drinken. ", 150));

        Assert.Equal("zelfdoding", Check.Check(story + "Ik wil niet meer leven. " + story)?.Topic);
    }

    [Fact]
    public void Danger_at_home_asks_for_a_quick_way_out_and_no_food_does_not()
    {
        Assert.True(Check.Check("mijn man slaat mij")!.NeedsQuickExit);
        Assert.True(Check.Check("verkracht")!.NeedsQuickExit);
        Assert.False(Check.Check("ik heb geen eten meer")!.NeedsQuickExit);
    }

    [Fact]
    public void A_child_is_spoken_to_as_a_child()
    {
        var finding = Check.Check("papa slaat mij")!;

        Assert.True(finding.Je);
        Assert.DoesNotContain(" u ", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_eleven_a_child_gets_lines_that_answer_now()
    {
        // The clock of the tests stands at 10:15; the Kindertelefoon opens at 11.
        Assert.Equal(["veiligthuis", "112"], Check.Check("papa slaat mij")!.Lines.Select(contact => contact.Line.Code));
    }

    [Fact]
    public void After_eleven_the_line_for_children_comes_first()
    {
        var clock = new FixedClock();
        clock.Set(new DateTimeOffset(2026, 11, 24, 11, 0, 0, TimeSpan.Zero));

        var lines = new CrisisCheck(CrisisLines.Load(), clock).Check("papa slaat mij")!.Lines;

        Assert.Equal(["kindertelefoon", "veiligthuis"], lines.Select(contact => contact.Line.Code));
        Assert.Equal(new TimeOnly(21, 0), lines[0].At.Until);
    }

    [Fact]
    public void Never_more_than_two_lines_and_the_first_is_not_closed()
    {
        foreach (var fields in Rows("waar.csv"))
        {
            var lines = Check.Check(fields[0])!.Lines;
            Assert.InRange(lines.Count, 1, 2);
            Assert.NotEqual(false, lines[0].IsOpen);
        }
    }

    [Fact]
    public void A_question_about_euthanasia_leads_to_the_own_huisarts_without_a_number()
    {
        var line = Assert.Single(Check.Check("euthanasie")!.Lines).Line;

        Assert.Equal("huisarts", line.Code);
        Assert.Empty(line.Dial);
    }

    [Fact]
    public void Sentences_are_short_enough_to_read_in_distress()
    {
        foreach (var fields in Rows("waar.csv"))
        {
            var finding = Check.Check(fields[0])!;
            foreach (var sentence in $"{finding.Heading} {finding.Text}".Split('.', '?', ':'))
                Assert.True(sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 10, sentence);
        }
    }

    private static List<string[]> Rows(string name)
    {
        using var stream = typeof(CrisisCheckTests).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#')).Skip(1).Select(line => line.Split(';'))];
    }
}
