using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Tests.Pages;

namespace SocialeKaart.Web.Tests.Readability;

/// <summary>
/// Every text of our own is one that most people can read. Pages are read as a visitor gets them, with offers whose words are short
/// themselves, so that a finding is always about us.
/// </summary>
public sealed class ReadabilityTests(SharedSite site) : IClassFixture<SharedSite>
{
    private static readonly WritingRules Rules = new();

    /// <summary>Every kind of page, and the states in which it says something else.</summary>
    public static TheoryData<string> Addresses =>
    [
        .. EveryPageTests.Addresses.Select(row => row.Data),
        "/hulp/geweld-thuis", "/hulp/jongeren", "/hulp/rouw",
        "/zoeken?wat=ik+wil+niet+meer+leven", "/zoeken?wat=mijn+man+slaat+mij&waar=6431", "/zoeken?wat=schulden&waar=6411&kosten=gratis",
        "/zoeken?eerst=1&wat=brief&waar=6431", "/zoeken?wat=koffie&waar=6431&bladzijde=9", "/aanbod/c000002/het-aanbod",
        "/agenda?waar=6431&kosten=gratis&deel=ochtend", "/agenda?waar=6431&toon=dag&bladzijde=9", "/wijk/heerlen/bestaat-niet", "/wijk/bestaat-niet",
        "/insluiten/zoeken", "/insluiten/wijk/heerlen/hoensbroek", "/insluiten/wijk/brunssum",
        "/bestaat-niet", "/proef/stuk", "/proef/weg", "/proef/vergeten", "/proef/open?wat=%00", "/proef/open?wat=" + new string('a', 5000),
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_is_written_in_short_sentences_and_plain_words(string address)
    {
        var texts = await TextsAsync(address);

        TestContext.Current.TestOutputHelper?.WriteLine($"Flesch-Douma {FleschDouma.Of(texts):0} {Short(address)}");
        NothingIsFound(texts);
    }

    [Fact]
    public async Task A_site_that_starts_says_so_in_plain_words()
    {
        site.ShowNothingYet();
        using var answer = await site.AskAsync("/zoeken");

        NothingIsFound(PageTexts.Of("/zoeken (503)", await HtmlAssert.PageAsync(answer)));
    }

    [Fact]
    public void What_lies_in_files_is_written_in_short_sentences_and_plain_words()
    {
        var texts = OwnTexts.All().ToList();

        foreach (var file in texts.GroupBy(text => text.Where.Split(',')[0]))
            TestContext.Current.TestOutputHelper?.WriteLine($"Flesch-Douma {FleschDouma.Of(file):0} {file.Key}");
        NothingIsFound(texts);
        Assert.InRange(texts.Select(text => text.Where).Distinct().Count(), 100, 10_000);
    }

    [Fact]
    public async Task A_long_word_that_nobody_uses_any_more_is_taken_off_the_list()
    {
        var texts = OwnTexts.All().ToList();
        foreach (var address in Addresses)
            texts.AddRange(await TextsAsync(address.Data));

        var used = texts.SelectMany(text => Sentences.LetterRuns(text.Words)).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.Subset(used, Rules.LongWords.ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    private static void NothingIsFound(IEnumerable<WrittenText> texts)
    {
        var findings = texts.SelectMany(Rules.Findings).Distinct().ToList();
        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }

    private static string Short(string address) => address.Length > 60 ? address[..60] : address;

    private async Task<IReadOnlyList<WrittenText>> TextsAsync(string address)
    {
        site.Show(
            World.Offer(1, "Koffie in De Mijnlamp", facts => facts with { Description = "Er is koffie. U kunt ook kaarten." }),
            World.Offer(2, "Samen uit de schulden", facts => facts with { Kind = ListingKind.Dienst, Needs = ["schulden"], Summary = "Wij kijken mee." }),
            World.Offer(3, "Veilig praten", facts => facts with { Needs = ["geweld-thuis"], Summary = "Praat met ons." }),
            World.Offer(9, "De Mijnlamp", facts => facts with { Kind = ListingKind.Plek }));
        using var answer = await site.AskAsync(address);
        return PageTexts.Of(Short(address), await HtmlAssert.PageAsync(answer));
    }
}
