using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.Offline;

/// <summary>What stands on a telephone without internet, once its owner keeps a list: whom to ring, and the list. Needs no index and no store.</summary>
[Public]
[NoIndex]
public sealed class IndexModel : PageModel;
