using System.Text.RegularExpressions;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.SelfHelp;

namespace SocialeKaart.Listings.Tests.SelfHelp;

public sealed partial class NeedPagesTests
{
    private const int LongestSentence = 20;

    private static readonly NeedPages Pages = NeedPages.Load();
    private static readonly Thesaurus Needs = Thesaurus.Load();

    private static readonly string[] Avoided =
        ["kwetsbaar", "minima", "laaggeletterd", "cliënt", "doelgroep", "zelfredzaam", "traject", "u moet", "gewoon", "gezellig!"];

    public static TheoryData<string> Codes => [.. Pages.All.Select(page => page.Code)];

    [Fact]
    public void There_are_forty_pages_and_every_leefdomein_has_some()
    {
        Assert.True(Pages.All.Count() >= 40);
        Assert.Equal(Enumerable.Range(1, 12), Pages.All.Select(page => Needs.FindByCode(page.Code)!.Domain).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_is_about_a_need_and_short_enough_to_read(string code)
    {
        var page = Pages.Find(code)!;

        Assert.NotNull(Needs.FindByCode(code));
        Assert.InRange(page.Title.Length, 5, 60);
        Assert.InRange(page.Intro.Length, 20, 300);
        Assert.InRange(page.Steps.Count, 3, 6);
        Assert.InRange(page.WhenToCall.Count, 2, 4);
        Assert.InRange(page.Links.Count, 1, 3);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_is_written_in_short_sentences_and_plain_words(string code)
    {
        var texts = Texts(Pages.Find(code)!);

        Assert.DoesNotContain(texts.SelectMany(text => Ends().Split(text)), sentence => sentence.Split(' ').Length > LongestSentence);
        Assert.DoesNotContain(texts, text => Avoided.Any(word => Regex.IsMatch(text, $@"\b{Regex.Escape(word)}", RegexOptions.IgnoreCase)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_telephone_number_on_a_page_is_one_of_the_lines_of_help(string code)
    {
        // Written exactly as the line writes it: that is how a number too long unchecked is found again.
        var known = CrisisLines.Load().All.Select(line => line.Number).ToHashSet();

        foreach (Match number in TelephoneNumbers().Matches(string.Join(' ', Texts(Pages.Find(code)!))))
            Assert.Contains(number.Value, known);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void For_a_heavy_need_the_first_step_is_somebody_to_call(string code)
    {
        if (Needs.FindByCode(code)!.Weight == NeedWeight.Zwaar)
            Assert.Matches(Calling(), Pages.Find(code)!.Steps[0]);
    }

    [Theory]
    [InlineData("scheiding", true)]
    [InlineData("jongeren", true)]
    [InlineData("jonge-mantelzorger", true)]
    [InlineData("opvoeden", false)]
    public void A_page_says_itself_whether_somebody_may_be_looking_along(string code, bool needsExit) =>
        Assert.Equal(needsExit, Pages.Find(code)!.NeedsExit);

    [Theory]
    [InlineData("", "the first line is no title")]
    [InlineData("# Titel\nTekst", "the last line does not say when")]
    [InlineData("# Titel\nTekst\n## Meer lezen\ngecontroleerd: 2026-11-22", "its headings are not")]
    [InlineData("# T\n## Wat is het\na\n## Dit kunt u zelf doen\n- een\n## Wanneer belt u de huisarts\n- b\n## Meer lezen\n- [N](https://a.nl)\ngecontroleerd: 2026-11-22", "does not begin with '1. '")]
    [InlineData("# T\n## Wat is het\na\n## Dit kunt u zelf doen\n1. een\n## Wanneer belt u de huisarts\n- b\n## Meer lezen\n- [N](http://a.nl)\ngecontroleerd: 2026-11-22", "is no link")]
    [InlineData("# T\n## Wat is het\na\n## Dit kunt u zelf doen\n1. een\n## Wanneer belt u de huisarts\n- b\n## Meer lezen\n- [N](https://a.nl)\ngecontroleerd: morgen", "is no day")]
    public void A_page_out_of_form_is_refused_with_its_name_and_the_reason(string text, string reason)
    {
        var refused = Assert.Throws<InvalidDataException>(() => NeedPageReader.Read("rouw", text));

        Assert.StartsWith("rouw.md: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    private static string[] Texts(NeedPage page) => [page.Title, page.Intro, page.What, .. page.Steps, .. page.WhenToCall];

    [GeneratedRegex(@"(?<=[.!?:])\s+")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\b(0\d{2,3}[- ]\d[\d ]{2,}\d|11[23]|14 ?\d{3,4})\b")]
    private static partial Regex TelephoneNumbers();

    [GeneratedRegex(@"\b[Bb]el\b")]
    private static partial Regex Calling();
}
