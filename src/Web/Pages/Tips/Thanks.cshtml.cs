using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.Tips;

/// <summary>Thanks for a tip. The same for everybody: it holds nothing of what was sent.</summary>
[Public]
[NoIndex]
[CachedPage]
public sealed class ThanksModel : PageModel;
