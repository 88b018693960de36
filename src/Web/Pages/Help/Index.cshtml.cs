using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Site;

namespace SocialeKaart.Web.Pages.Help;

/// <summary>All need pages, by leefdomein.</summary>
[Public]
[CachedPage]
public sealed class IndexModel(NeedTexts texts, Subjects subjects) : PageModel
{
    /// <summary>The leefdomeinen in their order, each with the code and the name of its pages.</summary>
    public IReadOnlyList<(LifeDomain Domain, IReadOnlyList<(string Code, string Name)> Pages)> Domains { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public void OnGet()
    {
        var byDomain = texts.All.ToLookup(text => text.Need.Domain, text => (text.Need.Code, NeedText.NameOf(text.Need, text.Page)));
        Domains = [.. subjects.All.Select(domain => (domain, (IReadOnlyList<(string, string)>)[.. byDomain[domain.Number]])).Where(group => group.Item2.Count > 0)];
    }
}
