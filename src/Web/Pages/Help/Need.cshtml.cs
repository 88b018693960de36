using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Geo.Places;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.Help;

/// <summary>What somebody with a need can know and do, when to call the huisarts, and what there is for it, near the place in the address.</summary>
[Public]
[CachedPage("waar")]
public sealed class NeedModel(RequestGeneration index, NeedTexts texts, TimeProvider clock) : PageModel
{
    /// <summary>The text.</summary>
    public NeedText Text { get; private set; } = null!;

    /// <summary>What there is for it.</summary>
    public NearbyHelp Nearby { get; private set; } = null!;

    /// <summary>Shows it; a need that nobody wrote about is not found.</summary>
    public IActionResult OnGet(string need)
    {
        if (texts.Find(need) is not { } text)
            return NotFound();
        Text = text;
        if (text.NeedsExit)
            NoStoreAttribute.NeverStore(Response);
        var where = SearchRequestReader.Read(Request.Query).Where;
        if (where.Length > 0)
            NoIndexAttribute.KeepOut(Response);
        Nearby = NearbyHelp.Of(text, where, index.Current, clock.GetUtcNow(), Request.PathBase);
        return Page();
    }

    /// <summary>This page around another place.</summary>
    public string Around(string where) => HelpLinks.To(Text.Need.Code, where, Request.PathBase);

    /// <summary>What one types to mean exactly this place.</summary>
    public string Typed(Place place) => TypedPlace.Of(place, index.Current.Places);
}
