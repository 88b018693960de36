using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.Storage;
using SocialeKaart.Web.Privacy;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.Shared;

/// <summary>A page with a form that anybody may send. Whatever is wrong, what was typed comes back, and a person to call.</summary>
public abstract partial class AnonymousFormModel(FormTokens tokens, FormRates rates, CrisisCheck crisis, ILogger<AnonymousFormModel> log) : PageModel
{
    // Well within the time a page may take: a store that does not answer must not cost the text.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>The mark of the form; empty when there is none to give.</summary>
    public string Token { get; private set; } = "";

    /// <summary>False when no form can be shown: the store was never reached. Then the page says whom to call.</summary>
    public bool HasForm { get; private set; } = true;

    /// <summary>What is not right yet.</summary>
    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>Why it comes back although it was filled in well.</summary>
    public FormTrouble Trouble { get; private set; }

    /// <summary>Shown when the words are of a person in need; counted and kept nowhere.</summary>
    public CrisisFinding? Crisis { get; private set; }

    /// <summary>True when it was kept and the answer is this page: the thanks with a crisis line above it have no address of their own.</summary>
    public bool IsThanked { get; private set; }

    /// <summary>What is not right yet in a field, or null.</summary>
    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field);

    /// <summary>Shows an empty form.</summary>
    protected PageResult Open(string purpose, string subject)
    {
        Token = tokens.Make(purpose, subject) ?? "";
        HasForm = Token.Length > 0;
        return Page();
    }

    /// <summary>Takes in what was sent.</summary>
    /// <param name="form">The form; not <see cref="FormAge.Forged"/>.</param>
    /// <param name="mark">Purpose and subject.</param>
    /// <param name="words">All that was typed, for the crisis check.</param>
    /// <param name="errors">What is not right yet.</param>
    /// <param name="keep">Keeps it; false when what it is about is gone.</param>
    /// <param name="thanks">Where to go then.</param>
    protected async Task<IActionResult> TakeAsync(
        SentForm form, (string Purpose, string Subject) mark, string words, IReadOnlyList<FieldError> errors, Func<CancellationToken, Task<bool>> keep, string thanks)
    {
        Token = form.Age is FormAge.Good or FormAge.TooYoung ? form.Token : tokens.Make(mark.Purpose, mark.Subject) ?? "";
        Crisis = crisis.Check(words);
        Errors = errors;
        if (errors.Count > 0)
            return Back(FormTrouble.None, StatusCodes.Status400BadRequest);
        if (form.Age == FormAge.Unknown)
            return Back(FormTrouble.Down, StatusCodes.Status503ServiceUnavailable);
        if (form.Age != FormAge.Good)
            return Back(form.Age == FormAge.TooYoung ? FormTrouble.TooFast : FormTrouble.TooLong, StatusCodes.Status400BadRequest);
        if (!rates.Take(HttpContext.Connection.RemoteIpAddress))
            return Back(FormTrouble.TooMany, StatusCodes.Status429TooManyRequests);
        return await KeepAsync(keep) switch
        {
            null => Back(FormTrouble.Down, StatusCodes.Status503ServiceUnavailable),
            false => StatusCode(StatusCodes.Status410Gone),
            true when Crisis is null => Redirect(thanks),
            _ => Thanked(),
        };
    }

    private async Task<bool?> KeepAsync(Func<CancellationToken, Task<bool>> keep)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(HttpContext.RequestAborted);
        patience.CancelAfter(Patience);
        try
        {
            return await keep(patience.Token);
        }
        catch (Exception e) when (ListingsStore.IsUnreachable(e) || (e is OperationCanceledException && !HttpContext.RequestAborted.IsCancellationRequested))
        {
            NotKept(log, WithheldException.From(e));
            return null;
        }
    }

    private PageResult Back(FormTrouble trouble, int status)
    {
        Trouble = trouble;
        Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
            Response.Headers.RetryAfter = "60";
        if (status == StatusCodes.Status429TooManyRequests)
            Response.Headers.RetryAfter = "3600";
        return Page();
    }

    private PageResult Thanked()
    {
        IsThanked = true;
        return Page();
    }

    [LoggerMessage(5102, LogLevel.Error, "A form was not kept, and its sender was told so")]
    private static partial void NotKept(ILogger log, Exception failure);
}
