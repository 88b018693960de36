using Microsoft.AspNetCore.Mvc;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.Reports;
using SocialeKaart.Web.Pages.Shared;
using SocialeKaart.Web.Security;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Tips;

/// <summary>"Dit staat er nog niet op": tells the editors of something in the buurt, without an account or a cookie.</summary>
[Public]
[NoStore]
[AnonymousForm]
public sealed class IndexModel(ReportBook book, FormTokens tokens, FormRates rates, CrisisCheck crisis, ILogger<AnonymousFormModel> log)
    : AnonymousFormModel(tokens, rates, crisis, log)
{
    private const string Purpose = "meedoen";
    private readonly FormTokens tokens = tokens;

    /// <summary>What was typed.</summary>
    public TipText Typed { get; private set; } = new("", "", "", "");

    /// <summary>They may be rung or mailed.</summary>
    public bool MayContact { get; private set; }

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet() => Open(Purpose, "");

    /// <summary>Takes it in, or shows it again with what is not right yet.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var form = await SentForm.ReadAsync(Request, tokens, Purpose, "");
        if (form.Age == FormAge.Forged)
            return StatusCode(StatusCodes.Status400BadRequest);
        Typed = new(form.Text("wat"), form.Line("waar"), form.Line("wanneer"), form.Line("contact"));
        MayContact = form.IsTicked("mag");
        return await TakeAsync(form, (Purpose, ""), $"{Typed.What}\n{Typed.When}", [.. Wrong()], stop => KeepAsync(form, stop), TipLinks.Thanks(Request.PathBase));
    }

    private IEnumerable<FieldError> Wrong()
    {
        if (Typed.What.Length == 0)
            yield return new("wat", T("Schrijf op wat het is"));
        else if (Typed.What.Length > Tip.LongestWhat)
            yield return new("wat", T("Maak uw tekst korter. Er passen {0} letters in", Tip.LongestWhat));
        if (Typed.Where.Length == 0)
            yield return new("waar", T("Schrijf op waar het is. Bijvoorbeeld: 6431"));
        else if (Typed.Where.Length > Tip.LongestLine)
            yield return TooLong("waar");
        if (Typed.When.Length > Tip.LongestLine)
            yield return TooLong("wanneer");
        if (Typed.Contact.Length > Tip.LongestLine)
            yield return TooLong("contact");
        else if (Typed.Contact.Length == 0 && MayContact)
            yield return new("contact", T("Vul een nummer of mailadres in. Of haal het vinkje weg"));
        else if (Typed.Contact.Length > 0 && !MayContact)
            yield return new("mag", T("Zet hier een vinkje. Of haal het nummer of mailadres weg"));
    }

    private static FieldError TooLong(string field) => new(field, T("Maak dit korter. Er passen {0} letters in", Tip.LongestLine));

    private async Task<bool> KeepAsync(SentForm form, CancellationToken stop)
    {
        await book.AddAsync(form.Number, Typed, stop);
        return true;
    }
}
