using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Geo.Places;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Pages.Help;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Site;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Guide;

/// <summary>For whoever has no words for it: four questions to tap, one on a page, then the results. Nothing is kept but the address.</summary>
[Public]
[CachedPage("voor", "onderwerp", "past", "waar")]
public sealed class IndexModel(RequestGeneration index, Subjects subjects, NeedTexts texts, TimeProvider clock) : PageModel
{
    /// <summary>What was answered.</summary>
    public GuideAnswers Answers { get; private set; } = new();

    /// <summary>The question of this page; its tiles are empty for the last, which has a form.</summary>
    public GuideStep Step { get; private set; } = new(1, "", []);

    /// <summary>Where the last question leads; its form sends the same.</summary>
    public SearchQuery Search { get; private set; } = SearchQuery.Empty;

    /// <summary>The question before this one; null on the first.</summary>
    public string? Back { get; private set; }

    /// <summary>About safety: "Snel weg", a neutral title, kept in no cache.</summary>
    public bool NeedsExit { get; private set; }

    /// <summary>Asks what was not answered yet, in a fixed order.</summary>
    public void OnGet()
    {
        Answers = GuideAnswers.Read(Request.Query);
        NeedsExit = Answers.Domain is { } domain && Subjects.NeedExit([domain]);
        if (NeedsExit)
            NoStoreAttribute.NeverStore(Response);
        if (!Answers.IsEmpty)
            NoIndexAttribute.KeepOut(Response);
        Step = Answers switch
        {
            { ForWhom: null } => new(1, T("Voor wie zoekt u hulp?"), [.. GuideChoices.ForWhom.Select(choice => Tile(choice, Answers with { ForWhom = choice }))]),
            { Domain: null } => new(2, T("Waar gaat het over?"), [.. subjects.All.Select(subject =>
                new GuideTile(T(subject.Label), T(subject.Explanation), subject.Pictogram, Next(Answers with { Domain = subject.Number })))]),
            { How: null } => new(3, T("Wat past het best?"), [.. GuideChoices.How.Where(IsThere).Select(How)]),
            _ => new(GuideStep.Last, T("Waar zoekt u?"), []),
        };
        Search = SearchOf(Answers);
        Back = Step.Number switch
        {
            1 => null,
            2 => (Answers with { ForWhom = null }).Link(Request.PathBase),
            3 => (Answers with { Domain = null }).Link(Request.PathBase),
            _ => (Answers with { How = null }).Link(Request.PathBase),
        };
    }

    /// <summary>The next question, or the results when a place is known already: who changes one answer keeps the others.</summary>
    private string Next(GuideAnswers answers) => answers is { IsReady: true, Where.Length: > 0 }
        ? SearchLinks.To(SearchOf(answers), Request.PathBase)
        : answers.Link(Request.PathBase);

    private GuideTile Tile(GuideChoice choice, GuideAnswers answers) => new(choice.Label, "", choice.Pictogram, Next(answers));

    private GuideTile How(GuideChoice choice) => choice.Code == GuideChoices.Reading
        ? new(choice.Label, "", choice.Pictogram, HelpLinks.ToDomain(subjects.All[Answers.Domain!.Value - 1].Code, Request.PathBase))
        : Tile(choice, Answers with { How = choice });

    /// <summary>Only what there is to find, or to read, is offered.</summary>
    private bool IsThere(GuideChoice choice) => choice.Code == GuideChoices.Reading
        ? texts.All.Any(text => text.Need.Domain == Answers.Domain)
        : choice.Code == GuideChoices.How[^1].Code || Finds((Answers with { How = choice }).ToSearch(withGroups: false));

    /// <summary>For whom counts as long as that leaves something.</summary>
    private SearchQuery SearchOf(GuideAnswers answers)
    {
        var whole = answers.ToSearch(withGroups: true);
        return whole.Groups.Count == 0 || Finds(whole) ? whole : answers.ToSearch(withGroups: false);
    }

    private bool Finds(SearchQuery query) => index.Current.Search(SearchRequestReader.ToRequest(query, Around(query.Where)) with { Take = 0 }, clock.GetUtcNow()).Total > 0;

    private Place? Around(string where) => (index.Current.Places.Find(where) as PlaceAnswer.Found)?.Place;
}
