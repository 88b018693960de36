using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Web.Errors;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.Errors;

/// <summary>What a visitor reads when something is wrong. Needs no index and no store: it must work when nothing else does.</summary>
[Public]
[NoStore]
[NoIndex]
public sealed class IndexModel : PageModel
{
    /// <summary>The words of this error.</summary>
    public ErrorText Text { get; private set; } = ErrorText.Of(StatusCodes.Status404NotFound);

    /// <summary>Asked by hand, the address of an error page is an address that does not exist.</summary>
    public void OnGet()
    {
        var status = HttpContext.Features.Get<ShownError>()?.Status ?? StatusCodes.Status404NotFound;
        Response.StatusCode = status;
        Text = ErrorText.Of(status);
    }
}
