using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Tests.Pages;
using SocialeKaart.Web.Tests.Readability;

namespace SocialeKaart.Web.Tests.Languages;

/// <summary>
/// Reads every page in Arabic, where a word that was forgotten shows by its letters. What stands in Latin letters has to say that it is
/// Dutch: a voice reads it wrong otherwise, and between Arabic words it stands in the wrong order.
/// </summary>
public sealed partial class SpokenPagesTests(SharedSite site) : IClassFixture<SharedSite>
{
    private static readonly HashSet<string> Silent = new(["script", "style", "svg", "template"], StringComparer.OrdinalIgnoreCase);

    [Theory]
    [MemberData(nameof(ReadabilityTests.Addresses), MemberType = typeof(ReadabilityTests))]
    public async Task Every_word_of_a_page_is_in_the_language_of_the_reader_or_says_that_it_is_Dutch(string address)
    {
        site.Show(
            World.Offer(1, "Koffie in De Mijnlamp", facts => facts with { Description = "Er is koffie. U kunt ook kaarten." }),
            World.Offer(2, "Samen uit de schulden", facts => facts with { Kind = ListingKind.Dienst, Needs = ["schulden"], Summary = "Wij kijken mee." }),
            World.Offer(3, "Veilig praten", facts => facts with { Needs = ["geweld-thuis"], Summary = "Praat met ons." }),
            World.Offer(9, "De Mijnlamp", facts => facts with { Kind = ListingKind.Plek }));

        using var answer = await site.AskAsync("/ar" + address);
        var page = await HtmlAssert.PageAsync(answer);

        Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
        var forgotten = Texts(page).Where(text => IsForgotten(text.Words) && !SaysItsLanguage(text.At)).Select(text => text.Words).Distinct().ToList();
        Assert.True(forgotten.Count == 0, string.Join(Environment.NewLine, forgotten));
    }

    private static IEnumerable<(INode At, string Words)> Texts(IHtmlDocument page)
    {
        foreach (var text in page.DocumentElement.GetDescendants().OfType<IText>())
        {
            if (text.ParentElement is { } parent && parent.Ancestors().Append(parent).All(node => !Silent.Contains(node.NodeName)))
                yield return (text, text.Data.Trim());
        }

        foreach (var element in page.All)
        {
            foreach (var name in (string[])["aria-label", "placeholder", "alt", "title"])
            {
                if (element.GetAttribute(name) is { } said && element is not IHtmlLinkElement)
                    yield return (element, said);
            }

            if (element is IHtmlMetaElement { Name: "description", Content: { } described })
                yield return (element, described);
        }
    }

    private static bool IsForgotten(string words) =>
        !Arabic().IsMatch(words) && Latin().IsMatch(words.Replace("SocialeKaart", "", StringComparison.Ordinal)) && !IsAddress().IsMatch(words);

    private static bool SaysItsLanguage(INode at) =>
        (at as IElement ?? at.ParentElement)!.Closest("[lang]") is { } part && part.GetAttribute("lang") != "ar";

    [GeneratedRegex(@"\p{IsArabic}")]
    private static partial Regex Arabic();

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Latin();

    // A mail address or a web address is the same in every language.
    [GeneratedRegex(@"^\S+@\S+$|^https?://\S+$|^[\w.-]+\.\w{2,}(/\S*)?$")]
    private static partial Regex IsAddress();
}
