using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Site;
using SocialeKaart.Web.Texts;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Guide;

/// <summary>One answer in the words of the result page, with the way to change it.</summary>
/// <param name="Text">"voor uzelf".</param>
/// <param name="Href">The question it answers, with the other answers kept.</param>
/// <param name="Asks">What changing it is about, for a screen reader: "voor wie".</param>
public sealed record GuideWords(string Text, string Href, string Asks)
{
    /// <summary>All answers of a search that the guided help made; empty for another.</summary>
    public static IReadOnlyList<GuideWords> Of(SearchQuery query, Subjects subjects, string prefix)
    {
        if (GuideAnswers.Of(query) is not { ForWhom: { } who, Domain: { } domain } answers)
            return [];
        return
        [
            new(who.Words, (answers with { ForWhom = null }).Link(prefix), T("voor wie")),
            new(Sentence.Inside(subjects.Name(domain)), (answers with { Domain = null }).Link(prefix), T("waarover")),
            .. answers.How is { } how ? [new GuideWords(how.Words, (answers with { How = null }).Link(prefix), T("wat bij u past"))] : Array.Empty<GuideWords>(),
            new(query.Where.Length > 0 ? T("bij {0}", query.Where) : T("in de hele regio"),
                (answers with { Where = "", How = answers.How ?? GuideChoices.How[^1] }).Link(prefix), T("waar")),
        ];
    }
}
