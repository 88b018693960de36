using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.SelfHelp;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Site;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Help;

/// <summary>What somebody with a need can know and do, when to call the huisarts, and what there is for it.</summary>
[Public]
[CachedPage]
public sealed class NeedModel(RequestGeneration index, NeedPages pages, Thesaurus thesaurus, TimeProvider clock) : PageModel
{
    private const int MostOffers = 3;

    /// <summary>The text.</summary>
    public NeedPage Text { get; private set; } = null!;

    /// <summary>The need it is about.</summary>
    public Concept Need { get; private set; } = null!;

    /// <summary>About safety or a crisis: "Snel weg", a neutral title, kept in no cache.</summary>
    public bool NeedsExit { get; private set; }

    /// <summary>A few offers for it; which are near, a search with a postcode tells.</summary>
    public IReadOnlyList<OfferCard> Offers { get; private set; } = [];

    /// <summary>Shows it; a need that nobody wrote about is not found.</summary>
    public IActionResult OnGet(string need)
    {
        if (pages.Find(need) is not { } text || thesaurus.FindByCode(need) is not { } concept)
            return NotFound();
        (Text, Need) = (text, concept);
        NeedsExit = Subjects.NeedExit([concept.Domain]) || concept.Crisis;
        if (NeedsExit)
            NoStoreAttribute.NeverStore(Response);
        var (generation, now) = (index.Current, clock.GetUtcNow());
        var found = generation.Search(new SearchRequest { Needs = [need], Take = MostOffers }, now);
        Offers = [.. found.Hits.Select(hit => OfferCard.Of(hit, null, generation.Places, now, Request.PathBase))];
        return Page();
    }
}
