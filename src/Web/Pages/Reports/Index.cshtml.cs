using Microsoft.AspNetCore.Mvc;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.Reports;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Pages.Shared;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Site;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Reports;

/// <summary>"Klopt dit niet?": tells the editors what is wrong with a listing, without a name, an account or a cookie.</summary>
[Public]
[NoStore]
[NoIndex]
[AnonymousForm]
public sealed class IndexModel(
    RequestGeneration index, Subjects subjects, ReportBook book, DayVoices voices, FormTokens tokens, FormRates rates, CrisisCheck crisis, ILogger<AnonymousFormModel> log)
    : AnonymousFormModel(tokens, rates, crisis, log)
{
    private const string Purpose = "melden";
    private readonly FormTokens tokens = tokens;

    /// <summary>What it is about.</summary>
    public Publication Listing { get; private set; } = null!;

    /// <summary>About safety: "Snel weg" and a neutral title. So too when the words of the report are.</summary>
    public bool NeedsExit => subjects.NeedsExit(Listing.Facts) || Crisis?.NeedsQuickExit == true;

    /// <summary>What was chosen.</summary>
    public ReportReason? Reason { get; private set; }

    /// <summary>What was typed.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Shows the form; a code copied in another way leads to the right address.</summary>
    public IActionResult OnGet(string code)
    {
        if (Find(code) is { } refused)
            return refused;
        return code == Listing.Code ? Open(Purpose, Listing.Code) : RedirectPermanent(ReportLinks.To(Listing.Code, Request.PathBase));
    }

    /// <summary>Takes it in, or shows it again with what is not right yet.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Find(RouteData.Values["code"] as string) is { } refused)
            return refused;
        var form = await SentForm.ReadAsync(Request, tokens, Purpose, Listing.Code);
        if (form.Age == FormAge.Forged)
            return StatusCode(StatusCodes.Status400BadRequest);

        // By name only: TryParse would take a number for a reason as well.
        Reason = Enum.GetValues<ReportReason>().Cast<ReportReason?>().FirstOrDefault(reason => Name(reason!.Value) == form.Line("reden"));
        Text = form.Text("tekst");
        return await TakeAsync(form, (Purpose, Listing.Code), Text, [.. Wrong()], stop => KeepAsync(form, stop), ReportLinks.Thanks(Listing.Code, Request.PathBase));
    }

    /// <summary>The value of a choice in the form.</summary>
    public static string Name(ReportReason reason) => reason.ToString().ToLowerInvariant();

    private StatusCodeResult? Find(string? code)
    {
        var (listing, status) = ReportedOffer.Find(index.Current, code);
        if (listing is null)
            return StatusCode(status);
        Listing = listing;
        return null;
    }

    private IEnumerable<FieldError> Wrong()
    {
        if (Reason is null)
            yield return new("reden", T("Kies wat er niet klopt"));
        if (Text.Length > Report.LongestText)
            yield return new("tekst", T("Maak uw tekst korter. Er passen {0} letters in", Report.LongestText));
        else if (Reason == ReportReason.Anders && Text.Length == 0)
            yield return new("tekst", T("Schrijf kort op wat er niet klopt"));
    }

    private async Task<bool> KeepAsync(SentForm form, CancellationToken stop)
    {
        var visitor = HttpContext.Connection.RemoteIpAddress;
        var isNewVoice = Reason != ReportReason.Dicht || voices.Hear(visitor, Listing.Id);
        var isKept = false;
        try
        {
            isKept = await book.AddAsync(form.Number, Listing.Id, Reason!.Value, Text, isNewVoice, stop);
        }
        finally
        {
            if (!isKept && isNewVoice)
                voices.Forget(visitor, Listing.Id);
        }

        return isKept;
    }
}
